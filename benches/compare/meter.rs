//! Runs a command in a network namespace that holds what its work needs, and takes its time.

use crate::Result;
use crate::hold::Holder;
use crate::works::{self, Work};
use nix::fcntl::{FcntlArg, fcntl};
use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, setns, unshare};
use nix::sys::resource::{UsageWho, getrusage};
use std::fs::File;
use std::io::{Read, Write};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// A program, the name it is called by, and its words.
pub struct Line {
    /// What is run.
    pub program: String,
    /// Its words.
    pub words: Vec<String>,
}

/// `tool` and the words of `line`.
pub fn command(tool: &[String], line: &str) -> Line {
    let words = tool[1..].iter().cloned().chain(line.split(' ').map(str::to_string));
    Line { program: tool[0].clone(), words: words.collect() }
}

/// What one run took.
#[derive(Clone, Copy, Default)]
pub struct Sample {
    /// Seconds from start to end.
    pub wall: f64,
    /// Seconds of the processor outside the kernel.
    pub user: f64,
}

impl Sample {
    /// The medians of each figure.
    pub fn median(all: &[Sample]) -> Sample {
        let of = |figure: fn(&Sample) -> f64| median(all.iter().map(figure).collect());
        Sample { wall: of(|s| s.wall), user: of(|s| s.user) }
    }
    /// The median of the ratios of a figure, pair by pair.
    pub fn ratio(a: &[Sample], b: &[Sample], figure: fn(&Sample) -> f64) -> f64 {
        median(a.iter().zip(b).map(|(a, b)| figure(a) / figure(b).max(1e-6)).collect())
    }
}

fn median(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The word after which the bench's own program runs one command and prints what it took.
pub const WORD: &str = "--meter";

/// Runs a command, what it prints thrown away, and prints its wall and user seconds.
pub fn run(words: &[String]) -> Result {
    let (program, words) = words.split_first().ok_or("no command")?;
    let start = Instant::now();
    Command::new(program).args(words).stdout(Stdio::null()).status()?;
    let wall = start.elapsed().as_secs_f64();
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let time = usage.user_time();
    let user = time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    writeln!(std::io::stdout(), "{wall} {user}")?;
    Ok(())
}

/// A place to run the commands of one work.
pub struct Meter {
    /// How often each is run.
    pub runs: usize,
    input: Option<String>,
    setup: fn() -> String,
    before: &'static str,
    after: &'static str,
    /// Whether every run gets a namespace of its own, since it changes what it finds.
    fresh: bool,
    /// Holds the sockets of the work.
    sockets: Option<Holder>,
}

impl Meter {
    /// Makes the namespaces and fills them: the network's, and for mounts one with the /sys of that
    /// network and a /run of its own.
    pub fn new(work: &Work, home: &File) -> Result<Self> {
        let runs = std::env::var("RIP_BENCH_RUNS").ok().and_then(|runs| runs.parse().ok());
        let mut meter = Meter {
            runs: runs.unwrap_or(work.runs),
            input: work.input.map(|input| input()),
            setup: work.setup,
            before: work.before,
            after: work.after,
            fresh: work.input.is_some(),
            sockets: None,
        };
        setns(home, CloneFlags::CLONE_NEWNET)?;
        unshare(CloneFlags::CLONE_NEWNET | CloneFlags::CLONE_NEWNS)?;
        let none = None::<&str>;
        mount(none, "/", none, MsFlags::MS_REC | MsFlags::MS_PRIVATE, none)?;
        mount(Some("sysfs"), "/sys", Some("sysfs"), MsFlags::empty(), none)?;
        mount(Some("tmpfs"), "/run", Some("tmpfs"), MsFlags::empty(), none)?;
        meter.set_up()?;
        if !work.sockets.is_empty() {
            meter.sockets = Some(Holder::start(work.sockets)?);
        }
        Ok(meter)
    }

    /// Fills the network namespace.
    fn set_up(&self) -> Result {
        let (ip, bridge) = works::by_tool(&(self.setup)());
        self.batch("ip", &ip)?;
        self.batch("bridge", &bridge)
    }

    /// Runs lines of the reference's `ip -batch` or `bridge -batch`.
    pub fn batch(&self, tool: &str, lines: &str) -> Result {
        let line = command(&crate::reference(tool)?, "-batch -");
        let mut child =
            Command::new(line.program).args(line.words).stdin(Stdio::piped()).spawn()?;
        child.stdin.take().ok_or("no pipe")?.write_all(lines.as_bytes())?;
        match child.wait()?.success() {
            true => Ok(()),
            false => Err("the set-up failed".into()),
        }
    }

    /// A line, ready to run where each run starts.
    fn command(&self, line: &Line) -> Result<Command> {
        let mut command = Command::new(&line.program);
        command.args(&line.words).stdin(Stdio::null()).stderr(Stdio::null());
        if let Some(input) = &self.input {
            let path = "/run/rip-bench-input";
            std::fs::write(path, input)?;
            command.stdin(File::open(path)?);
        }
        if self.fresh {
            unshare(CloneFlags::CLONE_NEWNET)?;
            self.set_up()?;
        }
        self.batch("ip", self.before)?;
        Ok(command)
    }

    /// Runs a line and gives what it printed.
    fn output(&self, line: &Line) -> Result<Output> {
        let output = self.command(line)?.output()?;
        self.batch("ip", self.after)?;
        Ok(output)
    }

    /// One run, what it prints thrown away; under [`run`], a process without other children to account for.
    pub fn time(&self, line: &Line) -> Result<Sample> {
        let own = std::env::current_exe()?.display().to_string();
        let words = [WORD.to_string(), line.program.clone()];
        let words = words.into_iter().chain(line.words.clone()).collect();
        let said = String::from_utf8(self.output(&Line { program: own, words })?.stdout)?;
        let figures: Vec<f64> = said.split_whitespace().filter_map(|w| w.parse().ok()).collect();
        match figures[..] {
            [wall, user] => Ok(Sample { wall, user }),
            _ => Err(format!("{}: could not be run", line.program).into()),
        }
    }

    /// The largest resident size of one run, MB, as /proc tells it while the run waits for a reader:
    /// what wait4(2) tells also counts what the process was before it became the command.
    pub fn memory(&self, line: &Line) -> Result<f64> {
        let (reader, writer) = std::io::pipe()?;
        let size = fcntl(&writer, FcntlArg::F_SETPIPE_SZ(4096))? as usize;
        // Full from the start, so that even a short output has to wait.
        (&writer).write_all(&vec![0; size])?;
        let mut command = self.command(line)?;
        let mut child = command.stdout(writer).spawn()?;
        drop(command);
        std::thread::sleep(Duration::from_millis(100));
        let mut most = 0f64;
        let mut buffer = vec![0; size];
        loop {
            let status = std::fs::read_to_string(format!("/proc/{}/status", child.id()))?;
            let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok());
            most = kilobytes.map_or(most, |kilobytes: f64| most.max(kilobytes / 1024.0));
            if (&reader).read(&mut buffer)? == 0 {
                break;
            }
        }
        child.wait()?;
        self.batch("ip", self.after)?;
        Ok(most)
    }

    /// Runs both once and compares what they print, to the byte.
    pub fn check_equal(&self, a: &Line, b: &Line) -> Result {
        let (ours, theirs) = (self.output(a)?, self.output(b)?);
        match ours.stdout == theirs.stdout && ours.status == theirs.status {
            true => Ok(()),
            false => {
                Err(format!("{} {:?}: not what the reference prints", a.program, a.words).into())
            }
        }
    }
}
