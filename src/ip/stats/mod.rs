//! `ip stats`: statistics of interfaces by group, subgroup and suite.
//!
//! `select` reads which are wanted, `show` asks for them and names each, `leaf` writes what it says,
//! `set` turns on what hardware may count.

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

/// EINVAL, which the reference leaves with here.
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

/// Its own exit codes: asking for help, spelled out, is no error here, an unknown command not one of
/// 255, unlike elsewhere.
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

/// Its usage text, which is no failure.
fn usage() -> Error {
    Error::usage(crate::cli::manual::usage(&STATS), 0)
}

/// `What is "x"?` and the usage.
fn what_is(typed: &str) -> Error {
    let usage = crate::cli::manual::usage(&STATS);
    Error::usage(format!("What is \"{typed}\"?\n{usage}"), EINVAL).about(typed)
}

/// Words of the place that refused, with the exit code of EINVAL.
fn refused(text: String) -> Error {
    Error::refused(text).with_code(EINVAL)
}
