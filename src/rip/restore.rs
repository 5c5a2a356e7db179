//! `rip restore`: runs the commands in a file that `rip save` has written.

use super::dry_run::{self, DryRun};
use super::save::{self, OTHERS};
use crate::applet;
use crate::cli::batch::split;
use crate::error::{Error, Kind, Result, reason, warn};
use crate::session::{Caller, Options};
use crate::text::{from_c, to_path};
use clap::Args;
use std::io::Read;

/// The arguments of `rip restore`.
#[derive(Args)]
pub(super) struct Restore {
    #[arg(long, conflicts_with = "replace")]
    dry_run: bool,
    #[arg(long)]
    replace: bool,
    file: String,
}

/// A command of the file, with its line number.
struct Command<'a> {
    number: usize,
    words: Vec<&'a str>,
}

impl Restore {
    /// Runs the commands. Stops at the first error: `Command failed FILE:LINE`, exit code 1.
    pub fn run(&self, options: &Options, caller: &Caller) -> Result {
        let text = self.read()?;
        let commands = commands(&text, &self.file)?;
        if self.replace {
            remove_all(options, caller)?;
        }
        let mut dry_run = self.dry_run.then(|| DryRun::new(None));
        for command in commands {
            let argv: Vec<_> = command.words.iter().map(|word| word.to_string()).collect();
            let done = match &mut dry_run {
                Some(dry_run) => checked(dry_run, &argv, caller),
                None => applet::run(&argv, caller),
            };
            if let Err(error) = done {
                (caller.report)(&error);
                warn(&format!("Command failed {}:{}", self.file, command.number));
                return Err(Error::silent(1));
            }
        }
        Ok(())
    }

    fn read(&self) -> Result<String> {
        let mut bytes = Vec::new();
        let read = match self.file.as_str() {
            "-" => std::io::stdin().read_to_end(&mut bytes).map(drop),
            file => std::fs::read(to_path(file)).map(|read| bytes = read),
        };
        let why = |error| Error::refused(format!("rip: {}: {}", self.file, reason(&error)));
        read.map_err(why)?;
        Ok(from_c(&bytes).into_owned())
    }
}

/// Parses a file into commands of `ip`, and commands of other tools, which follow a `#`. Errors contain the line
/// number.
fn commands<'t>(text: &'t str, file: &str) -> Result<Vec<Command<'t>>> {
    let mut all = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let is_other = OTHERS.iter().any(|head| line.starts_with(head));
        let (mut words, line) = match line.strip_prefix('#').filter(|_| is_other) {
            Some(line) => (Vec::new(), line),
            None => (vec!["ip"], line.split('#').next().unwrap_or_default()),
        };
        split(line, &mut words)
            .map_err(|why| Error::refused(format!("{why}\nCommand failed {file}:{}", at + 1)))?;
        if words.len() > 1 {
            all.push(Command { number: at + 1, words });
        }
    }
    Ok(all)
}

/// Checks the syntax of a command with a dry run. Errors of queries are ignored, because an earlier line may create the
/// object.
fn checked(dry_run: &mut DryRun, argv: &[String], caller: &Caller) -> Result {
    let outcome = dry_run.run(argv, caller.report);
    dry_run.accept(outcome.after);
    outcome.done.or_else(|error| if dry_run::is_answer(&error) { Ok(()) } else { Err(error) })
}

/// Deletes everything that `rip save` would write, in reverse order. Errors about objects that are already gone are
/// ignored, because deleting one object may delete others.
fn remove_all(options: &Options, caller: &Caller) -> Result {
    let text = save::text(options.clone(), &[], caller)?;
    for command in commands(&text, "")?.iter().rev() {
        let is_option = |word: &&&str| word.starts_with('-');
        let head = 1 + command.words.iter().skip(1).take_while(is_option).count();
        let (tool, words) = command.words.split_at(head);
        let Some(deletion) = deletion(words) else { continue };
        let argv: Vec<_> = tool.iter().chain(&deletion).map(|word| word.to_string()).collect();
        match applet::run(&argv, caller) {
            Err(error) if !is_gone(&error) => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

/// Returns the command that undoes a command of a saved file, or `None` if there is nothing to delete.
fn deletion<'t>(words: &[&'t str]) -> Option<Vec<&'t str>> {
    Some(match *words {
        ["link", "add", name, ..] | ["tuntap", "add", "dev", name, ..] => {
            vec!["link", "delete", name]
        }
        ["rule", "delete", ref rule @ ..] => [&["rule", "add"], rule].concat(),
        ["nexthop", "add", "id", id, ..] => vec!["nexthop", "delete", "id", id],
        [object @ ("rule" | "route" | "neighbour" | "address"), _, ref rest @ ..] => {
            [&[object, "delete"], rest].concat()
        }
        _ => return None,
    })
}

/// Whether an error of a deletion means that the object does not exist.
fn is_gone(error: &Error) -> bool {
    dry_run::is_answer(error) || matches!(error.kind, Kind::NoDevice { .. })
}
