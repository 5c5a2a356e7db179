//! The applet `nstat`: the kernel's counters, and by how much they grew since it was last asked.
//!
//! `counters` reads the tables of counters, `history` keeps those of the last run in a file, `daemon` samples them and is
//! asked for rates, `show` writes them.

mod counters;
mod daemon;
mod history;
mod show;

use crate::cli::args::Args;
use crate::cli::getopt;
use crate::cli::grammar::Value;
use crate::cli::manual;
use crate::cli::object::{Verb, verb};
use crate::cli::options::{Opt, named};
use crate::error::{Error, Result, warn};
use crate::print::Style;
use crate::session::{Caller, Options, Session};
use crate::text::number::atoi;
use crate::text::word::exact;
use counters::{Counters, KERNEL};
use std::ffi::CString;

/// The release of iproute2 that is the reference.
const VERSION: &str = "nstat utility, iproute2-6.15.0\n";
/// The exit code of a wrong command line, and of a file that cannot be used.
const FAILED: u8 = 255;
/// Seconds over which a daemon averages rates, unless told otherwise.
const TIME_CONSTANT: i32 = 60;

/// The options. An ambiguous beginning names them in this order.
pub static OPTIONS: &[Opt] = &[
    flag(exact!["-h", "-?", "--help"], "print the usage and exit"),
    flag(exact!["-a", "--ignore"], "print whole counters, not the increments since the last run"),
    named(
        exact!["-d", "--scan"],
        Value::Any,
        "SECS",
        "run as a daemon that samples the counters every SECS seconds",
    ),
    flag(exact!["-n", "--nooutput"], "print nothing, only update the history"),
    flag(exact!["-j", "--json"], "print the counters as JSON"),
    flag(exact!["-r", "--reset"], "forget the history first"),
    flag(exact!["-s", "--noupdate"], "do not update the history"),
    flag(exact!["-p", "--pretty"], "with -j: print JSON with line breaks and indentation"),
    named(
        exact!["-t", "--interval"],
        Value::Any,
        "SECS",
        "with -d: average rates over SECS seconds (default 60)",
    ),
    flag(exact!["-v", "-V", "--version"], "print the version and exit"),
    flag(exact!["-z", "--zeros"], "print counters that did not change as well"),
];

const fn flag(words: &'static [crate::text::word::Word], doc: &'static str) -> Opt {
    named(words, Value::None, "", doc)
}

/// What follows them.
pub const LINE: Verb = verb(exact!["nstat"], |_: &Session, _: &mut Args| Ok(()))
    .operand("[ PATTERN … ]", &[])
    .doc("show counters of the network stack and their increments");

/// What a command line asks for.
#[derive(Default)]
struct Asked {
    ignores_history: bool,
    updates_history: bool,
    resets_history: bool,
    has_output: bool,
    zeros: bool,
    style: Style,
    /// Milliseconds between samples of the daemon; 0 to run no daemon.
    interval: u32,
    /// Seconds.
    time_constant: i32,
    patterns: Vec<CString>,
}

impl Asked {
    /// Whether a counter is shown by its name.
    fn is_wanted(&self, name: &str) -> bool {
        let fits = |pattern: &CString| {
            crate::sys::fits_pattern_without_case(pattern, &crate::text::to_bytes(name))
        };
        self.patterns.is_empty() || self.patterns.iter().any(fits)
    }
}

/// Runs `nstat`, the cursor standing behind its name.
pub fn run(args: &mut Args, caller: &Caller) -> Result {
    let tool = args.word().rsplit('/').next().unwrap_or_default();
    let words: Vec<&str> = std::iter::from_fn(|| args.next()).collect();
    let Some(asked) = read(tool, &words, caller.style)? else { return Ok(()) };
    if asked.interval > 0 {
        return daemon::run(&asked);
    }
    let mut file = history::open(&asked)?;
    let mut before = match &mut file {
        Some(file) => history::read(file)?,
        None => Counters::default(),
    };
    let sampled = daemon::ask().map(|answer| counters::of_lines(&answer)).transpose()?;
    let info = sampled.as_ref().and_then(|sampled| sampled.info.as_deref()).unwrap_or(KERNEL);
    if before.info.take().is_some_and(|old| old != info) {
        warn("nstat: history is stale, ignoring it.");
        before.all.clear();
    }
    let now = sampled.map_or_else(counters::of_kernel, Ok)?;
    if asked.has_output {
        let options = Options { style: asked.style, ..Options::default() };
        show::write(&mut Session::new(options, caller).printer(), &asked, &now, &before.all);
    }
    match file.filter(|_| asked.updates_history) {
        Some(file) => history::write(file, &asked, &now, &before.all),
        None => Ok(()),
    }
}

/// Reads a command line; none where it only asked for a text. Errors: the usage, and an averaging time that is none.
fn read(tool: &str, words: &[&str], style: Style) -> Result<Option<Asked>> {
    let mut asked = Asked {
        updates_history: true,
        has_output: true,
        style,
        time_constant: TIME_CONSTANT,
        ..Asked::default()
    };
    let line = getopt::read(tool, OPTIONS, words, |_| false);
    for option in line.options {
        let given = option
            .map_err(|why| Error::usage(format!("{why}\n{}", usage()), FAILED).about(&why))?;
        let value = given.value.unwrap_or_default();
        match given.name {
            "--help" => return Err(Error::usage(usage(), FAILED)),
            "--version" => {
                crate::print::write_text(VERSION);
                return Ok(None);
            }
            "--ignore" => asked.ignores_history = true,
            "--nooutput" => asked.has_output = false,
            "--json" => asked.style.json = true,
            "--reset" => asked.resets_history = true,
            "--noupdate" => asked.updates_history = false,
            "--pretty" => asked.style.pretty = true,
            "--zeros" => asked.zeros = true,
            "--scan" => asked.interval = milliseconds(value),
            _ => asked.time_constant = time_constant(value)?,
        }
    }
    let pattern = |word: &&str| CString::new(crate::text::to_bytes(word).into_owned()).ok();
    asked.patterns = line.operands.iter().filter_map(pattern).collect();
    Ok(Some(asked))
}

/// Seconds with a fraction as milliseconds; 0 for what is no number, or a negative one.
fn milliseconds(seconds: &str) -> u32 {
    (counters::float(seconds.as_bytes()) * 1000.0) as u32
}

fn time_constant(value: &str) -> Result<i32> {
    let seconds = atoi(value);
    if seconds > 0 {
        return Ok(seconds);
    }
    Err(Error::fatal("nstat: invalid time constant divisor").about(value))
}

fn usage() -> String {
    manual::line_usage("nstat", OPTIONS, &LINE)
}
