//! One run of one case with one tool, on this machine or in the virtual one.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::case::Case;
use super::tools::Tool;
use super::{Result, room, trace};

/// The word after which the harness's own program runs a case instead of all.
pub const INSIDE: &str = "--inside";

/// What is to be run.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Job {
    /// With whom.
    pub tool: Tool,
    /// What is wanted of it.
    pub want: Want,
    /// The case's file.
    pub path: PathBuf,
}

/// What a job results in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Want {
    /// The case, rendered.
    Output,
    /// The same, both streams of a command in one file: what is written first shows.
    Merged,
    /// As `Output`, and what the kernel holds in the end.
    State,
    /// The same, once the kernel has had time to finish what it does on the side.
    Settled,
    /// The same as `Output`, and what strace saw it send.
    Requests,
    /// Only what a witness says of the state in the end.
    Witness,
    /// The same, and what it received.
    Exchange,
}

/// Stands in a result behind what was printed.
pub const AFTERWARDS: &str = "(afterwards)\n";

/// What of a result was printed: the case, rendered.
pub fn printed(result: &str) -> &str {
    result.split_once(AFTERWARDS).map_or(result, |(printed, _)| printed)
}

/// Each job's result.
pub type Results = HashMap<Job, Result<String, String>>;

impl Want {
    const ALL: [Self; 7] = [
        Self::Output,
        Self::Merged,
        Self::State,
        Self::Settled,
        Self::Requests,
        Self::Witness,
        Self::Exchange,
    ];

    /// Whether strace watches.
    pub fn is_traced(self) -> bool {
        matches!(self, Self::Requests | Self::Exchange)
    }

    /// What is wanted of another run, where the first ones differ.
    pub fn settled(self) -> Self {
        if self == Self::State { Self::Settled } else { self }
    }
}

impl Job {
    /// The words that say it on a command line.
    pub fn words(&self) -> [String; 3] {
        [self.tool.name().to_owned(), format!("{:?}", self.want), self.path.display().to_string()]
    }

    /// The job said by these words.
    pub fn parse<'a>(mut words: impl Iterator<Item = &'a str>) -> Result<Self> {
        let (Some(tool), Some(want), Some(path)) = (words.next(), words.next(), words.next())
        else {
            return Err("a job is TOOL WANT PATH".into());
        };
        let want = Want::ALL
            .into_iter()
            .find(|known| format!("{known:?}") == want)
            .ok_or("unknown want")?;
        Ok(Self { tool: Tool::named(tool)?, want, path: Path::new(path).to_owned() })
    }

    /// Runs it in new namespaces of this machine.
    pub fn run(&self) -> Result<String> {
        static ALONE: Mutex<()> = Mutex::new(());
        let is_alone = Case::read(&self.path)?.is_alone;
        let _turn = is_alone.then(|| ALONE.lock().unwrap_or_else(PoisonError::into_inner));
        let words = self.words();
        // Asked before the namespaces change: its path is another one then.
        let program = std::env::current_exe()?;
        let want = self.want;
        let file = want.is_traced().then(trace_file);
        // A thread of its own: a thread can leave its namespaces once only.
        let thread = std::thread::spawn(move || {
            room::leave()?;
            let mut command = match &file {
                None => Command::new(program),
                Some(file) => traced(&program, file, want),
            };
            let run = command.arg(INSIDE).args(words).output()?;
            if !run.status.success() {
                return Err(String::from_utf8_lossy(&run.stderr).into());
            }
            let mut said = String::from_utf8(run.stdout)?;
            if let Some(file) = file {
                said += AFTERWARDS;
                said += &std::fs::read_to_string(&file)?;
                std::fs::remove_file(file)?;
            }
            Ok(said)
        });
        thread.join().unwrap_or_else(|_| Err("the case's thread panicked".into()))
    }
}

/// Runs `jobs`, so many at a time, and tells of each as it is done.
pub fn each(jobs: &[Job], at_a_time: usize, done: impl Fn(&Job, Result<String, String>) + Sync) {
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..at_a_time {
            scope.spawn(|| {
                while let Some(job) = jobs.get(next.fetch_add(1, Ordering::SeqCst)) {
                    done(job, job.run().map_err(|e| e.to_string()));
                }
            });
        }
    });
}

/// A new name for what strace writes, in memory.
fn trace_file() -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let name = format!("rip-trace-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::SeqCst));
    Path::new("/dev/shm").join(name)
}

/// `program` under strace: each netlink send with its bytes into `file`, and each receive if that is wanted.
fn traced(program: &Path, file: &Path, want: Want) -> Command {
    let mut strace = Command::new("strace");
    strace.args(["-f", "--seccomp-bpf", "-qq", "-s", "300", "-yy"]);
    match want {
        Want::Exchange => {
            strace.args(["-e", &format!("{},recvmsg", trace::CALLS), "-e", "read=all"])
        }
        _ => strace.args(["-e", trace::CALLS]),
    };
    strace.args(["-e", "write=all", "-e", "signal=none", "-o"]);
    strace.arg(file).arg(program);
    strace
}
