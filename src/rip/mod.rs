//! The command line of rip itself: `rip --install DIR`, `--list`, `--version`, `--help`, `help`,
//! `completions`, `complete`; any other is a tool's.

use crate::applet::{self, APPLETS, OwnWord};
use crate::cli::batch;
use crate::cli::grammar::Value;
use crate::complete;
use crate::error::{Error, Result, reason};
use crate::help;
use crate::session::Caller;
#[cfg(test)]
use clap::CommandFactory;
use clap::{Parser, Subcommand};
use std::fmt::Write;
use std::path::{Path, PathBuf};

#[derive(Parser)]
#[command(name = "rip", version, disable_help_flag = true, disable_help_subcommand = true)]
#[command(args_conflicts_with_subcommands = true)]
struct Rip {
    #[arg(long, requires = "dir", help = doc("--install"))]
    install: bool,
    /// With --install: symbolic links, not hard ones
    #[arg(short, long, requires = "install")]
    symbolic: bool,
    #[arg(long, help = doc("--list"))]
    list: bool,
    #[arg(long, help = doc("--help"))]
    help: bool,
    /// Where --install makes them
    #[arg(requires = "install")]
    dir: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

fn doc(word: &str) -> &'static str {
    applet::find_own(word).map_or("", |own| own.doc)
}

/// A shell that there is a completion script for.
#[derive(Clone, clap::ValueEnum)]
enum Shell {
    Bash,
    Fish,
    Zsh,
}

#[derive(Subcommand)]
enum Command {
    #[command(about = doc("help"))]
    Help {
        /// What the help is about
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        topic: Vec<String>,
    },
    #[command(about = doc("completions"))]
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print what may follow a half-typed line; for the completion scripts
    #[command(hide = true)]
    Complete {
        /// The line up to the cursor
        line: String,
    },
}

/// How an option or a command is written, and what it does.
#[cfg(test)]
pub type Row = (String, String);

/// rip's own options and commands as its manual page has them.
#[cfg(test)]
pub fn rows() -> (Vec<Row>, Vec<Row>) {
    let text =
        |text: Option<&clap::builder::StyledStr>| text.map_or(String::new(), |t| t.to_string());
    let command = Rip::command();
    let option = |arg: &clap::Arg| {
        let short = arg.get_short().map_or(String::new(), |short| format!("-{short}, "));
        let value = if arg.get_id() == "install" { " DIR" } else { "" };
        Some((format!("{short}--{}{value}", arg.get_long()?), text(arg.get_help())))
    };
    let commands = command.get_subcommands().filter(|sub| !sub.is_hide_set());
    let options = command.get_arguments().filter_map(option).collect();
    (
        options,
        commands.map(|sub| (format!("rip {}", sub.get_name()), text(sub.get_about()))).collect(),
    )
}

/// Runs what a command line asks for: one of rip's own words, or a tool.
pub fn run(argv: &[String], caller: &Caller) -> Result {
    match applet::own_word(argv) {
        Some(own) => {
            crate::sys::drop_capabilities().map_err(|_| Error::silent(1))?;
            run_own(argv, own)
        }
        None => applet::run(argv, caller),
    }
}

fn run_own(argv: &[String], own: &OwnWord) -> Result {
    let rip = match Rip::try_parse_from(argv) {
        Ok(rip) => rip,
        // The version is an "error" that goes to stdout.
        Err(error) if !error.use_stderr() => {
            crate::print::say(&error.render().to_string());
            return Ok(());
        }
        Err(error) => return Err(wrong(&error, own)),
    };
    if let (true, Some(dir)) = (rip.install, &rip.dir) {
        return install(dir, rip.symbolic);
    }
    if rip.list {
        return say(APPLETS.iter().map(|applet| applet.name.to_string()));
    }
    match rip.command {
        Some(Command::Help { topic }) => help::run(&topic),
        Some(Command::Completions { shell }) => completions(shell),
        Some(Command::Complete { line }) => {
            let words = batch::words_typed(&line);
            let found = complete::candidates(&words).into_iter();
            say(found.map(|found| format!("{}\t{}\t{}", found.word, found.doc, found.heading)))
        }
        None => help::run(&[]),
    }
}

/// What is wrong with the words behind a word of rip's own, on one line, with how it is used.
fn wrong(error: &clap::Error, own: &OwnWord) -> Error {
    let text = error.render().to_string();
    let first = text.lines().next().unwrap_or_default();
    let why = match error.kind() {
        _ if matches!(own.value, Value::None) => "no other words are allowed",
        clap::error::ErrorKind::MissingRequiredArgument => "an argument is missing",
        _ => first.trim_start_matches("error: "),
    };
    Error::refused(format!("rip: {why}; usage: rip {}", own.usage)).with_code(2)
}

fn say(lines: impl Iterator<Item = String>) -> Result {
    let mut out = String::new();
    for line in lines {
        let _ = writeln!(out, "{line}");
    }
    crate::print::say(&out);
    Ok(())
}

/// Links each tool's name to this binary. What is there already is replaced only if it is such a link.
fn install(dir: &Path, symbolic: bool) -> Result {
    let own = std::env::current_exe().map_err(|error| failed("rip", &error))?;
    for applet in APPLETS {
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
    crate::print::say(script);
    Ok(())
}

fn failed(what: &str, error: &std::io::Error) -> Error {
    Error::refused(format!("rip: {what}: {}", reason(error)))
}
