//! `ip stats`: statistics of interfaces by group, subgroup and suite.
//!
//! `select` reads which are wanted, `show` asks for them and names each, `leaf` writes what it says,
//! `set` turns on what hardware may count.

mod leaf;
mod select;
mod set;
pub mod show;

use crate::cli::grammar::specs;
use crate::cli::object::{Bare, Object, verb};
use crate::cli::word::{exact, words};
use crate::error::Error;

/// EINVAL, which the reference leaves with here.
const EINVAL: u8 = 22;

/// The object `ip stats`.
pub static STATS: Object = Object {
    words: words!["stats"],
    title: "ip stats",
    doc: "statistics of interfaces",
    bare: Bare::Run(show::run),
    verbs: &[
        verb(exact!["show"], show::run).keys(|| specs(select::KEYS)).doc("show statistics"),
        verb(exact!["set"], set::run)
            .keys(|| specs(set::KEYS))
            .doc("turn on what hardware may count"),
    ],
    example: ("ip stats show dev eth0 group link", "what eth0 has received and sent"),
};

/// Its own exit codes: asking for help is no error here, an unknown command not one of 255.
pub fn soften(error: Error) -> Error {
    match error {
        Error::Usage { text, code: 255 } => Error::Usage { text, code: 0 },
        Error::Refused { text, code: 255 } if text.starts_with("Command ") => {
            Error::Refused { text, code: 1 }
        }
        other => other,
    }
}

/// `What is "x"?` and the usage.
fn what_is(typed: &str) -> Error {
    let usage = crate::cli::manual::usage(&STATS);
    Error::Usage { text: format!("What is \"{typed}\"?\n{usage}"), code: EINVAL }
}

/// Words of the place that refused, with the exit code of EINVAL.
fn refused(text: String) -> Error {
    Error::Refused { text, code: EINVAL }
}
