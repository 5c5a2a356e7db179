//! Runs a command in a network namespace that holds what its work needs, and takes its time.

use crate::Result;
use crate::works::Work;
use nix::sched::{CloneFlags, setns, unshare};
use nix::sys::resource::{UsageWho, getrusage};
use std::fs::File;
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Instant;

/// A program, the name it is called by, and its words.
pub struct Line {
    program: String,
    words: Vec<String>,
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
    /// The largest resident size, MB; not below this program's own at its start.
    pub memory: f64,
}

impl Sample {
    /// The medians of each figure.
    pub fn median(all: &[Sample]) -> Sample {
        let of = |figure: fn(&Sample) -> f64| median(all.iter().map(figure).collect());
        Sample { wall: of(|s| s.wall), user: of(|s| s.user), memory: of(|s| s.memory) }
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

/// Runs a command, what it prints thrown away, and prints its wall and user seconds and its memory.
pub fn run(words: &[String]) -> Result {
    let (program, words) = words.split_first().ok_or("no command")?;
    let start = Instant::now();
    Command::new(program).args(words).stdout(Stdio::null()).status()?;
    let wall = start.elapsed().as_secs_f64();
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let time = usage.user_time();
    let user = time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    writeln!(std::io::stdout(), "{wall} {user} {}", usage.max_rss() as f64 / 1024.0)?;
    Ok(())
}

/// A place to run the commands of one work.
pub struct Meter {
    /// How often each is run.
    pub runs: usize,
    input: Option<String>,
    /// Whether every run gets a namespace of its own, since it changes what it finds.
    fresh: bool,
    home: File,
}

impl Meter {
    /// Makes the namespace and fills it.
    pub fn new(work: &Work) -> Result<Self> {
        let runs = std::env::var("RIP_BENCH_RUNS").ok().and_then(|runs| runs.parse().ok());
        let meter = Meter {
            runs: runs.unwrap_or(work.runs),
            input: work.input.map(|input| input()),
            fresh: work.input.is_some(),
            home: File::open("/proc/self/ns/net")?,
        };
        setns(&meter.home, CloneFlags::CLONE_NEWNET)?;
        unshare(CloneFlags::CLONE_NEWNET)?;
        if let Some(setup) = work.setup {
            meter.batch(&setup())?;
        }
        Ok(meter)
    }

    /// Runs lines of `ip -batch` with the reference.
    fn batch(&self, lines: &str) -> Result {
        let line = command(&crate::reference("ip")?, "-batch -");
        let mut child =
            Command::new(line.program).args(line.words).stdin(Stdio::piped()).spawn()?;
        child.stdin.take().ok_or("no pipe")?.write_all(lines.as_bytes())?;
        match child.wait()?.success() {
            true => Ok(()),
            false => Err("the set-up failed".into()),
        }
    }

    fn prepare(&self, line: &Line) -> Result<Command> {
        let mut command = Command::new(&line.program);
        command.args(&line.words).stdin(Stdio::null()).stderr(Stdio::null());
        if let Some(input) = &self.input {
            let path = std::env::temp_dir().join("rip-bench-input");
            std::fs::write(&path, input)?;
            command.stdin(File::open(path)?);
        }
        if self.fresh {
            let setup = "link set lo up\n";
            unshare(CloneFlags::CLONE_NEWNET)?;
            self.batch(setup)?;
        }
        Ok(command)
    }

    /// One run, what it prints thrown away.
    pub fn time(&self, line: &Line) -> Result<Sample> {
        // In a process of its own, which has no other children to account for.
        let own = std::env::current_exe()?.display().to_string();
        let words = [WORD.to_string(), line.program.clone()];
        let wrapped =
            Line { program: own, words: words.into_iter().chain(line.words.clone()).collect() };
        let said = String::from_utf8(self.prepare(&wrapped)?.output()?.stdout)?;
        let figures: Vec<f64> = said.split_whitespace().filter_map(|w| w.parse().ok()).collect();
        match figures[..] {
            [wall, user, memory] => Ok(Sample { wall, user, memory }),
            _ => Err(format!("{}: could not be run", line.program).into()),
        }
    }

    /// Runs both once and compares what they print, to the byte.
    pub fn check_equal(&self, a: &Line, b: &Line) -> Result {
        let ours = self.prepare(a)?.output()?;
        let theirs = self.prepare(b)?.output()?;
        match ours.stdout == theirs.stdout && ours.status == theirs.status {
            true => Ok(()),
            false => {
                Err(format!("{} {:?}: not what the reference prints", a.program, a.words).into())
            }
        }
    }
}
