//! One run of one case with one tool, on this machine or in the virtual one.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::tools::Tool;
use super::{Result, room};

/// The word after which the harness's own program runs a case instead of all.
pub const INSIDE: &str = "--inside";

/// What is to be run.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Job {
    /// With whom.
    pub tool: Tool,
    /// Whether the kernel's state in the end belongs to it.
    pub state: bool,
    /// The case's file.
    pub path: PathBuf,
}

impl Job {
    /// The words that say it on a command line.
    pub fn words(&self) -> [String; 3] {
        let state = if self.state { "state" } else { "plain" };
        [self.tool.name().to_owned(), state.to_owned(), self.path.display().to_string()]
    }

    /// The job said by these words.
    pub fn parse<'a>(mut words: impl Iterator<Item = &'a str>) -> Result<Self> {
        match (words.next(), words.next(), words.next()) {
            (Some(tool), Some(state), Some(path)) => Ok(Self {
                tool: Tool::named(tool)?,
                state: state == "state",
                path: Path::new(path).to_owned(),
            }),
            _ => Err("a job is TOOL plain|state PATH".into()),
        }
    }

    /// Runs it in new namespaces of this machine.
    pub fn run(&self) -> Result<String> {
        let words = self.words();
        // Asked before the namespaces change: its path is another one then.
        let program = std::env::current_exe()?;
        // A thread of its own: a thread can leave its namespaces once only.
        let thread = std::thread::spawn(move || {
            room::leave()?;
            let run = Command::new(program).arg(INSIDE).args(words).output()?;
            match run.status.success() {
                true => Ok(String::from_utf8(run.stdout)?),
                false => Err(String::from_utf8_lossy(&run.stderr).into()),
            }
        });
        thread.join().unwrap_or_else(|_| Err("the case's thread panicked".into()))
    }
}
