//! `bridge link`: the ports of bridges.

pub mod set;
pub mod show;

use crate::cli::grammar::specs;
use crate::cli::object::{Bare, Object, verb};
use crate::text::word::words;

/// The object `bridge link`.
pub static LINK: Object = Object {
    words: words!["link"],
    title: "bridge link",
    doc: "show and change bridge ports",
    bare: Bare::Run(show::run),
    verbs: &[
        verb(words!["set", "change"], set::run)
            .keys(set::specs)
            .doc("change settings of a bridge port"),
        verb(words!["show", "lst", "list"], show::run)
            .keys(|| specs(show::KEYS))
            .doc("list bridge ports with their state and settings"),
    ],
    ..Object::PLAIN
};
