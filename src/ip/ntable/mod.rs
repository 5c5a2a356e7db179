//! `ip ntable`: the parameters of neighbour tables.

mod change;
mod show;

use crate::cli::grammar::specs;
use crate::cli::object::{Bare, Object, verb};
use crate::text::word::words;

/// The object `ip ntable`.
pub(super) static NTABLE: Object = Object {
    words: words!["ntable", "ntbl"],
    title: "ip ntable",
    doc: "show and change parameters of neighbour tables: limits, timers and statistics",
    bare: Bare::Run(show::run),
    verbs: &[
        verb(words!["change", "chg"], change::run)
            .keys(|| specs(change::KEYS))
            .syntax(
                "$name $dev $thresh1 $thresh2 $thresh3 $gc_int [ PARMS ]",
                &[&[("PARMS", "$*")]],
            )
            .doc("change parameters of a neighbour table"),
        verb(words!["show", "lst", "list"], show::run)
            .keys(|| specs(show::KEYS))
            .doc("list neighbour tables with their parameters"),
    ],
    ..Object::PLAIN
};
