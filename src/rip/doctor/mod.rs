//! `rip doctor`: finds problems with network namespaces, and missing capabilities, devices and modules.
//!
//! `mounts` reads the mounts of this process. `names` checks the names of namespaces, `holders` finds namespaces
//! without a name, and `rights` checks capabilities, devices and modules.

mod holders;
mod mounts;
mod names;
mod rights;

use crate::error::{Error, Result};
use crate::print::Printer;
use crate::session::{Caller, Options, Session};

/// The arguments of `rip doctor`.
#[derive(clap::Args)]
pub struct Args {
    #[arg(long)]
    fix: bool,
}

/// A finding.
struct Finding {
    /// The identifier in JSON.
    kind: &'static str,
    /// The subject: a path, a namespace, or a capability.
    subject: String,
    /// The description of the problem.
    text: String,
    /// Whether the finding is a problem; otherwise it is information.
    is_problem: bool,
    /// A command that solves the problem.
    command: Option<String>,
    /// Solves the problem if the object is not in use. Returns whether the problem is solved.
    fix: Option<Fix>,
}

type Fix = Box<dyn FnOnce() -> bool>;

impl Finding {
    fn new(kind: &'static str, subject: impl Into<String>, text: impl Into<String>) -> Self {
        let (subject, text) = (subject.into(), text.into());
        Finding { kind, subject, text, is_problem: true, command: None, fix: None }
    }

    fn note(self) -> Self {
        Finding { is_problem: false, ..self }
    }

    fn command(self, command: impl Into<String>) -> Self {
        Finding { command: Some(command.into()), ..self }
    }

    fn fix(self, fix: impl FnOnce() -> bool + 'static) -> Self {
        Finding { fix: Some(Box::new(fix)), ..self }
    }
}

/// Runs `rip doctor`. Errors: exit code 1 without a message if a problem remains.
pub fn run(args: &Args, options: Options, caller: &Caller) -> Result {
    let s = Session::new(options, caller);
    let mounts = mounts::read()?;
    let mut found = names::stale(&mounts)?;
    found.extend(names::hidden(&mounts));
    found.extend(names::files()?);
    found.extend(holders::unnamed(&mounts)?);
    found.extend(rights::lacking());
    let mut left = false;
    s.printer().document(|p| {
        for mut finding in found {
            let fixed = args.fix && finding.fix.take().is_some_and(|fix| fix());
            left |= finding.is_problem && !fixed;
            p.object(None, |p| show(&finding, fixed, p));
        }
        Ok(())
    })?;
    if left { Err(Error::silent(1)) } else { Ok(()) }
}

fn show(finding: &Finding, fixed: bool, p: &mut Printer) {
    p.json("kind", finding.kind);
    p.put("subject", "", &finding.subject, ": ");
    p.put("text", "", &finding.text, "\n");
    p.json("problem", finding.is_problem);
    if let Some(command) = &finding.command {
        p.put("command", if fixed { "  done: " } else { "  " }, command, "\n");
    }
    p.json("fixed", fixed);
}
