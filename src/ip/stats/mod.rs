//! `ip stats`: statistics of interfaces by group, subgroup and suite.
//!
//! `select` parses the selection. `show` queries the statistics and prints their names; `leaf` prints their contents.
//! `set` enables hardware statistics.

mod leaf;
mod select;
mod set;
pub mod show;

use crate::cli::args::Args;
use crate::cli::grammar::specs;
use crate::cli::object::{Bare, Object, dispatch, verb};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::text::word::{exact, words};

/// EINVAL, the exit code of some errors of the reference.
const EINVAL: u8 = 22;

/// The object `ip stats`.
pub static STATS: Object = Object {
    words: words!["stats"],
    title: "ip stats",
    doc: "show statistics of interfaces and turn on hardware statistics",
    bare: Bare::Words(run),
    verbs: &[
        verb(exact!["show"], show::run)
            .keys(|| specs(select::KEYS))
            .doc("show statistics of interfaces"),
        verb(exact!["set"], set::run)
            .keys(|| specs(set::KEYS))
            .doc("turn hardware statistics of an interface on or off"),
    ],
    ..Object::PLAIN
};

/// The exit codes differ from those of other objects: `help` has exit code 0, and an unknown command does not have 255.
fn run(s: &Session, args: &mut Args) -> Result {
    match args.next() {
        None => show::run(s, args),
        Some("help") => Err(usage()),
        Some(typed) => match dispatch(STATS.verbs, typed) {
            Some(verb) => (verb.run)(s, args),
            None => Err(Error::refused(format!(
                "Command \"{typed}\" is unknown, try \"ip stats help\"."
            ))
            .about(typed)),
        },
    }
}

/// The usage with exit code 0.
fn usage() -> Error {
    Error::usage(crate::cli::manual::usage(&STATS), 0)
}

/// Returns the error `What is "x"?` followed by the usage.
fn what_is(typed: &str) -> Error {
    let usage = crate::cli::manual::usage(&STATS);
    Error::usage(format!("What is \"{typed}\"?\n{usage}"), EINVAL).about(typed)
}

/// Returns an error with this message and the exit code EINVAL.
fn refused(text: String) -> Error {
    Error::refused(text).with_code(EINVAL)
}
