//! The command line of rip itself: `rip --install DIR`, `--list`, `--version`, `--help` and rip's commands. Other
//! command lines are those of a tool.

mod default;
mod doctor;
mod dry_run;
mod ensure;
mod explain;
mod lab;
mod options;
mod restore;
mod save;
mod wait;

use crate::applet::{self, APPLETS, OwnWord};
use crate::cli::batch;
use crate::complete;
use crate::error::{Error, Result, reason};
use crate::help;
use crate::session::Caller;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Parser, Subcommand};
use std::fmt::Write;
use std::path::{Path, PathBuf};

#[derive(Parser)]
#[command(name = "rip", version, disable_help_flag = true, disable_help_subcommand = true)]
#[command(args_conflicts_with_subcommands = true)]
// The options are documented in `applet::OWN`.
struct Rip {
    #[arg(long, requires = "dir")]
    install: bool,
    #[arg(short, long, requires = "install")]
    symbolic: bool,
    #[arg(long)]
    list: bool,
    #[arg(long)]
    help: bool,
    #[arg(requires = "install")]
    dir: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

/// The shells with completion scripts.
#[derive(Clone, clap::ValueEnum)]
enum Shell {
    Bash,
    Fish,
    Zsh,
}

#[derive(Subcommand)]
enum Command {
    Help {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        topic: Vec<String>,
    },
    Completions {
        shell: Shell,
    },
    Complete {
        line: String,
    },
    Default(default::Args),
    Doctor(doctor::Args),
    Lab(lab::Args),
    Wait(wait::Args),
    Ensure(ensure::Ensure),
    Explain(explain::Explain),
    Save(save::Save),
    Restore(restore::Restore),
}

/// Runs a command line: a command of rip, or a tool.
pub fn run(argv: &[String], caller: &Caller) -> Result {
    match applet::own_word(argv) {
        Some((at, own)) => {
            crate::sys::drop_capabilities().map_err(|_| Error::silent(1))?;
            run_own(argv, at, own, caller)
        }
        None => applet::run(argv, &Caller { is_last: true, ..caller.clone() }),
    }
}

/// Runs the command of rip at index `at` of the command line.
fn run_own(argv: &[String], at: usize, own: &OwnWord, caller: &Caller) -> Result {
    let words: Vec<_> = argv.iter().map(String::as_str).collect();
    let behind = words.get(at + 1..).unwrap_or_default();
    let (options, left) = options::take(own, &words[1..at], behind)?;
    let word = (words.len() > at).then_some(own.word);
    let line = ["rip"].into_iter().chain(word).chain(left);
    let rip = match Rip::try_parse_from(line) {
        Ok(rip) => rip,
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp => return help::run(&[own.word.into()]),
            ErrorKind::DisplayVersion => {
                crate::print::write_text(&error.render().to_string());
                return Ok(());
            }
            _ => return Err(misused(&error, own)),
        },
    };
    if let (true, Some(dir)) = (rip.install, &rip.dir) {
        return install(dir, rip.symbolic);
    }
    if rip.list {
        return print_lines(complete().map(|applet| applet.name.to_string()));
    }
    match rip.command {
        Some(Command::Help { topic }) => help::run(&topic),
        Some(Command::Completions { shell }) => completions(shell),
        Some(Command::Ensure(ensure)) => ensure.run(caller),
        Some(Command::Restore(restore)) => restore.run(&options, caller),
        Some(Command::Save(save)) => save.run(options, caller),
        Some(Command::Explain(explain)) => explain.run(options.style),
        Some(Command::Complete { line }) => {
            let words = batch::words_typed(&line);
            let found = complete::candidates(&words).into_iter();
            print_lines(
                found.map(|found| format!("{}\t{}\t{}", found.word, found.doc, found.heading)),
            )
        }
        Some(Command::Default(args)) => default::run(&args, options, caller),
        Some(Command::Doctor(args)) => doctor::run(&args, options, caller),
        Some(Command::Lab(args)) => lab::run(&args),
        Some(Command::Wait(args)) => wait::run(&args, options, caller),
        None => help::run(&[]),
    }
}

/// Returns the error for arguments of a rip command that clap refuses.
fn misused(error: &clap::Error, own: &OwnWord) -> Error {
    let takes_none = own.line.operand.is_empty() && own.options.is_empty();
    let given = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) if !text.is_empty() => Some(text.as_str()),
        _ => None,
    };
    let text = error.render().to_string();
    let first = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
    let why = match (error.kind(), given(ContextKind::InvalidArg)) {
        _ if takes_none => "no other words are allowed".into(),
        (ErrorKind::MissingRequiredArgument, _) => "an argument is missing".into(),
        (ErrorKind::UnknownArgument, Some(word)) => match word.starts_with('-') {
            true => format!("no option \"{word}\""),
            false => format!("unexpected word \"{word}\""),
        },
        (ErrorKind::InvalidValue | ErrorKind::ValueValidation, _) => {
            match given(ContextKind::InvalidValue) {
                Some(word) => format!("invalid value \"{word}\""),
                None => "an argument is missing".into(),
            }
        }
        (ErrorKind::ArgumentConflict, _) => "these words cannot be used together".into(),
        _ => first.into(),
    };
    wrong(&why, own)
}

/// Returns the error for an invalid command line, with the usage; exit code 2.
fn wrong(why: &str, own: &OwnWord) -> Error {
    Error::refused(format!("rip: {why}; usage: rip {}", own.usage)).with_code(2)
}

fn print_lines(lines: impl Iterator<Item = String>) -> Result {
    let mut out = String::new();
    for line in lines {
        let _ = writeln!(out, "{line}");
    }
    crate::print::write_text(&out);
    Ok(())
}

/// The tools for which `--install` creates links.
fn complete() -> impl Iterator<Item = &'static applet::Applet> {
    APPLETS.iter().filter(|applet| applet.is_complete)
}

/// Creates a link to this binary for each tool. An existing file is replaced only if it is such a link.
fn install(dir: &Path, symbolic: bool) -> Result {
    let own = std::env::current_exe().map_err(|error| failed("rip", &error))?;
    for applet in complete() {
        let link = dir.join(applet.name);
        if is_ours(&link, &own) {
            continue;
        }
        let done = match symbolic {
            true => std::os::unix::fs::symlink(&own, &link),
            false => std::fs::hard_link(&own, &link),
        };
        done.map_err(|error| failed(&link.display().to_string(), &error))?;
    }
    Ok(())
}

fn is_ours(link: &Path, own: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (std::fs::metadata(link), std::fs::metadata(own)) {
        (Ok(a), Ok(b)) => (a.dev(), a.ino()) == (b.dev(), b.ino()),
        _ => false,
    }
}

fn completions(shell: Shell) -> Result {
    let script = match shell {
        Shell::Bash => include_str!("../../completions/rip.bash"),
        Shell::Fish => include_str!("../../completions/rip.fish"),
        Shell::Zsh => include_str!("../../completions/rip.zsh"),
    };
    crate::print::write_text(script);
    Ok(())
}

fn failed(what: &str, error: &std::io::Error) -> Error {
    Error::refused(format!("rip: {what}: {}", reason(error)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;
    use std::collections::BTreeSet;

    /// The options of a command, with their dashes.
    fn flags(command: &clap::Command) -> BTreeSet<String> {
        let of = |arg: &clap::Arg| {
            let long = arg.get_long().map(|long| format!("--{long}"));
            [arg.get_short().map(|short| format!("-{short}")), long]
        };
        command.get_arguments().flat_map(of).flatten().collect()
    }

    /// The help, the manual and the completions are generated from `applet::OWN`; clap parses the command line. Both
    /// must agree.
    #[test]
    fn clap_reads_what_the_table_says() {
        let (options, words): (Vec<_>, Vec<_>) =
            applet::OWN.iter().partition(|own| own.word.starts_with('-'));
        let spelled = |own: &OwnWord| {
            let words = own.options.iter().flat_map(|option| option.words);
            words.map(|word| word.text.to_string()).collect::<BTreeSet<_>>()
        };
        let rip = Rip::command();
        let mut told: BTreeSet<_> = options.iter().flat_map(|own| spelled(own)).collect();
        // clap adds the version when it parses.
        told.extend(options.iter().map(|own| own.word.into()).filter(|word| word != "--version"));
        assert_eq!(flags(&rip), told);
        let names: BTreeSet<_> = rip.get_subcommands().map(clap::Command::get_name).collect();
        assert_eq!(names, words.iter().map(|own| own.word).collect());
        for own in words {
            let command = rip.find_subcommand(own.word).expect("a command");
            assert_eq!(flags(command), spelled(own), "{}", own.word);
        }
    }
}
