//! `rip ensure`: runs an `add` command only if the object does not exist.
//!
//! `dry_run` obtains the request of the command, `state` finds the existing object, and `compare` compares both.

mod compare;
mod objects;
mod state;
mod vlans;

use super::dry_run::DryRun;
use crate::applet;
use crate::cli::batch;
use crate::error::{Error, Result};
use crate::session::{Caller, Options, Session};
use crate::text::word::is_prefix;
use clap::Args;
use state::State;

/// The arguments of `rip ensure`.
#[derive(Args)]
pub struct Ensure {
    #[arg(long)]
    dry_run: bool,
    #[arg(long, default_value_t = 0)]
    changed_status: u8,
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, required = true)]
    command: Vec<String>,
}

/// The state of one run, which consists of one or more commands.
struct Run<'a> {
    caller: &'a Caller,
    tool: &'a str,
    /// With --dry-run: the state after the previous commands.
    dry_run: Option<DryRun>,
    changed: bool,
    differs: bool,
}

impl Ensure {
    /// Runs the command or the batch. Exit codes: 2 if a different object exists, `--changed-status` after a change,
    /// else that of the tool.
    pub fn run(&self, caller: &Caller) -> Result {
        let words: Vec<&str> = self.command.iter().map(String::as_str).collect();
        let (tool, words) = match applet::by_word(words[0]) {
            Some(tool) => (tool.name, &words[1..]),
            None => ("ip", &words[..]),
        };
        let dry_run = self.dry_run.then(|| DryRun::new(None));
        let mut run = Run { caller, tool, dry_run, changed: false, differs: false };
        match words {
            [option, file] if option.len() > 1 && is_prefix(option, "-batch") => {
                let options = Options { batch: Some(file.to_string()), ..Options::default() };
                let session = Session::new(options, caller);
                let done = batch::run(&session, file, |words| run.ensure(words));
                done.map_err(|error| if run.differs { error.with_code(2) } else { error })?;
            }
            _ => run.ensure(words)?,
        }
        match self.changed_status {
            status @ 1.. if run.changed => Err(Error::silent(status)),
            _ => Ok(()),
        }
    }
}

impl Run<'_> {
    /// Runs one command, unless the object exists.
    fn ensure(&mut self, words: &[&str]) -> Result {
        let argv: Vec<String> =
            std::iter::once(&self.tool).chain(words).map(|word| word.to_string()).collect();
        let fresh = DryRun::new(None);
        let outcome = self.dry_run.as_ref().unwrap_or(&fresh).run(&argv, |_| {});
        match state::of(words, &outcome.recorded, outcome.done)? {
            State::Same => return Ok(()),
            State::Differs(how) => {
                self.differs = true;
                return Err(Error::refused(format!("{}: {how}", argv.join(" "))).with_code(2));
            }
            State::Absent => self.changed = true,
        }
        match &mut self.dry_run {
            Some(dry_run) => {
                crate::print::write_text(&format!("{}\n", argv.join(" ")));
                dry_run.accept(outcome.after);
                Ok(())
            }
            None => applet::run(&argv, self.caller),
        }
    }
}
