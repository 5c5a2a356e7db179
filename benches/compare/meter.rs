//! Runs a command in a network namespace with the required configuration, and measures its time.

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

/// A command line.
pub struct Line {
    /// The path of the program.
    pub program: String,
    /// The arguments.
    pub words: Vec<String>,
}

/// Returns the command line of `tool` with the words of `line`.
pub fn command(tool: &[String], line: &str) -> Line {
    let words = tool[1..].iter().cloned().chain(line.split(' ').map(str::to_string));
    Line { program: tool[0].clone(), words: words.collect() }
}

/// The time of one run.
#[derive(Clone, Copy, Default)]
pub struct Sample {
    /// Elapsed time in seconds.
    pub wall: f64,
    /// User CPU time in seconds.
    pub user: f64,
}

impl Sample {
    /// Returns the median of each time.
    pub fn median(all: &[Sample]) -> Sample {
        let of = |figure: fn(&Sample) -> f64| median(all.iter().map(figure).collect());
        Sample { wall: of(|s| s.wall), user: of(|s| s.user) }
    }
    /// Returns the median of the ratios of paired samples.
    pub fn ratio(a: &[Sample], b: &[Sample], figure: fn(&Sample) -> f64) -> f64 {
        median(a.iter().zip(b).map(|(a, b)| figure(a) / figure(b).max(1e-6)).collect())
    }
}

fn median(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The first argument with which the benchmark program runs a command and prints its time.
pub const WORD: &str = "--meter";

/// Runs a command without its output, and prints the elapsed time and the user CPU time in seconds.
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

/// The namespaces and settings for the runs of one benchmark.
pub struct Meter {
    /// The number of runs.
    pub runs: usize,
    input: Option<String>,
    setup: fn() -> String,
    before: &'static str,
    after: &'static str,
    /// Whether every run needs a new network namespace, because it changes the configuration.
    fresh: bool,
    /// Holds the sockets of the work.
    sockets: Option<Holder>,
}

impl Meter {
    /// Creates and configures a network namespace, and a mount namespace with the /sys of this network namespace and an
    /// empty /run.
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

    /// Configures the network namespace.
    fn set_up(&self) -> Result {
        let (ip, bridge) = works::by_tool(&(self.setup)());
        self.batch("ip", &ip)?;
        self.batch("bridge", &bridge)
    }

    /// Runs lines with the reference's `ip -batch` or `bridge -batch`.
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

    /// Prepares a run: the input, the namespace, and the commands before it.
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

    /// Runs a command line and returns its output.
    fn output(&self, line: &Line) -> Result<Output> {
        let output = self.command(line)?.output()?;
        self.batch("ip", self.after)?;
        Ok(output)
    }

    /// Measures one run without its output. The command is a child process of [`run`], which has no other children
    /// whose CPU time would be counted.
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

    /// Returns the maximum resident set size of one run in MB, read from /proc while the process waits for the reader
    /// of its output. The value of wait4(2) is not used, because it includes the memory of the process before
    /// execve(2).
    pub fn memory(&self, line: &Line) -> Result<f64> {
        let (reader, writer) = std::io::pipe()?;
        let size = fcntl(&writer, FcntlArg::F_SETPIPE_SZ(4096))? as usize;
        // The pipe is full at first, so that even a process with little output has to wait.
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

    /// Runs both command lines once and compares their output byte by byte. Returns whether they succeed: both fail if the
    /// kernel lacks a driver or an option.
    pub fn check_equal(&self, a: &Line, b: &Line) -> Result<bool> {
        let (ours, theirs) = (self.output(a)?, self.output(b)?);
        match ours.stdout == theirs.stdout && ours.status == theirs.status {
            true => Ok(ours.status.success()),
            false => {
                Err(format!("{} {:?}: not what the reference prints", a.program, a.words).into())
            }
        }
    }
}
