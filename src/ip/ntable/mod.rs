//! `ip ntable`: the tables of neighbours, their limits and times.

mod change;
mod show;

use crate::cli::grammar::specs;
use crate::cli::object::{Bare, Object, verb};
use crate::text::word::words;

/// The object `ip ntable`.
pub static NTABLE: Object = Object {
    words: words!["ntable", "ntbl"],
    title: "ip ntable",
    doc: "tables of neighbours: limits and times",
    bare: Bare::Run(show::run),
    verbs: &[
        verb(words!["change", "chg"], change::run)
            .keys(|| specs(change::KEYS))
            .doc("change limits and times"),
        verb(words!["show", "lst", "list"], show::run)
            .keys(|| specs(show::KEYS))
            .doc("list the tables"),
    ],
    ..Object::PLAIN
};
