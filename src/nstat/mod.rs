//! `nstat` of iproute2: shows counters of the network stack and their increments since the last run.
//!
//! `counters` parses the tables of counters. `history` is the file with the values of the last run. `daemon` is the process that
//! samples the counters, and its clients. `show` prints counters.

mod counters;
mod daemon;
mod history;
mod show;

use crate::cli::args::Args;
use crate::cli::getopt;
use crate::cli::grammar::Value;
use crate::cli::manual;
use crate::cli::object::{Verb, verb};
use crate::cli::options::{Opt, flag, named};
use crate::error::{Error, Result, warn};
use crate::print::Style;
use crate::session::{Caller, Options, Session};
use crate::text::number::atoi;
use crate::text::pattern::{self, Case};
use crate::text::to_bytes;
use crate::text::word::exact;
use counters::{Counters, KERNEL};

/// The output of --version: the release of iproute2 that rip follows.
const VERSION: &str = "nstat utility, iproute2-6.15.0\n";
/// Exit code for a wrong command line, and for an error of the history or the daemon.
const FAILED: u8 = 255;
/// Default of -t, in seconds.
const TIME_CONSTANT: i32 = 60;

/// The options. The error message for an ambiguous abbreviation lists options in this order.
pub static OPTIONS: &[Opt] = &[
    flag(exact!["-h", "-?", "--help"], "print the usage and exit"),
    flag(
        exact!["-a", "--ignore"],
        "print the values of counters, not their increments since the last run",
    ),
    named(
        exact!["-d", "--scan"],
        Value::Any,
        "SECS",
        "run as a daemon that samples the counters every SECS seconds",
    ),
    flag(exact!["-n", "--nooutput"], "print no counters, only update the history"),
    flag(exact!["-j", "--json"], "print the counters as JSON"),
    flag(exact!["-r", "--reset"], "delete the history first"),
    flag(exact!["-s", "--noupdate"], "do not update the history"),
    flag(exact!["-p", "--pretty"], "with -j: print JSON with line breaks and indentation"),
    named(
        exact!["-t", "--interval"],
        Value::Any,
        "SECS",
        "with -d: time over which rates are averaged, in seconds (default 60)",
    ),
    flag(exact!["-v", "-V", "--version"], "print the version and exit"),
    flag(exact!["-z", "--zeros"], "also print counters that have not changed"),
];

/// The operands, which follow the options.
pub const LINE: Verb = verb(exact!["nstat"], |_: &Session, _: &mut Args| Ok(()))
    .operand("[ PATTERN … ]", &[])
    .doc("show counters of the network stack and their increments");

/// Values of the options, and the patterns.
#[derive(Default)]
struct NstatOptions {
    /// -a
    ignores_history: bool,
    /// No -s.
    updates_history: bool,
    /// -r
    resets_history: bool,
    /// No -n.
    has_output: bool,
    /// -z
    zeros: bool,
    style: Style,
    /// -d: time between samples in milliseconds. 0 if there is no -d.
    interval: u32,
    /// -t: time constant of the averages in seconds, positive.
    time_constant: i32,
    patterns: Vec<Vec<u8>>,
}

impl NstatOptions {
    /// Whether a name matches a pattern (fnmatch(3), without regard to case). Every name does if there are no patterns.
    fn is_wanted(&self, name: &str) -> bool {
        let fits = |pattern: &Vec<u8>| pattern::fits(pattern, &to_bytes(name), Case::Ignored);
        self.patterns.is_empty() || self.patterns.iter().any(fits)
    }
}

/// Runs `nstat`. `args` begin with the word after its name.
pub fn run(args: &mut Args, caller: &Caller) -> Result {
    let tool = args.word().rsplit('/').next().unwrap_or_default();
    let words: Vec<&str> = std::iter::from_fn(|| args.next()).collect();
    let Some(options) = read(tool, &words, caller.style)? else { return Ok(()) };
    if options.interval > 0 {
        return daemon::run(&options);
    }
    let mut file = history::open(&options)?;
    let mut before = match &mut file {
        Some(file) => history::read(file)?,
        None => Counters::default(),
    };
    let sampled = daemon::query().map(|reply| counters::of_lines(&reply)).transpose()?;
    let info = sampled.as_ref().and_then(|sampled| sampled.info.as_deref()).unwrap_or(KERNEL);
    if before.info.take().is_some_and(|old| old != info) {
        warn("nstat: history is stale, ignoring it.");
        before.all.clear();
    }
    let now = sampled.map_or_else(counters::of_kernel, Ok)?;
    if options.has_output {
        let s = Session::new(Options { style: options.style, ..Options::default() }, caller);
        show::write(&mut s.printer(), &options, &now, &before.all);
    }
    match file.filter(|_| options.updates_history) {
        Some(file) => history::write(file, &options, &now, &before.all),
        None => Ok(()),
    }
}

/// Reads a command line. Returns None for --version, whose text is printed here. Errors: the usage, also for --help, or a time
/// constant that is not positive.
fn read(tool: &str, words: &[&str], style: Style) -> Result<Option<NstatOptions>> {
    let mut options = NstatOptions {
        updates_history: true,
        has_output: true,
        style,
        time_constant: TIME_CONSTANT,
        ..NstatOptions::default()
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
            "--ignore" => options.ignores_history = true,
            "--nooutput" => options.has_output = false,
            "--json" => options.style.json = true,
            "--reset" => options.resets_history = true,
            "--noupdate" => options.updates_history = false,
            "--pretty" => options.style.pretty = true,
            "--zeros" => options.zeros = true,
            "--scan" => options.interval = milliseconds(value),
            _ => options.time_constant = time_constant(value)?,
        }
    }
    options.patterns = line.operands.iter().map(|word| to_bytes(word).into_owned()).collect();
    Ok(Some(options))
}

/// Converts seconds, with a fraction, to milliseconds. Returns 0 for a negative number or invalid text.
fn milliseconds(seconds: &str) -> u32 {
    (counters::float(seconds.as_bytes()) * 1000.0) as u32
}

/// Parses -t. Errors: a number that is not positive.
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
