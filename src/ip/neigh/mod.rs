//! `ip neighbour`: the neighbour tables, which map IP addresses to link-layer addresses.
//!
//! `change` adds, changes and deletes. `filter` selects the entries for `show` and `flush`. `get` queries one entry.

mod change;
mod filter;
mod flush;
mod get;
pub mod show;

use crate::cli::grammar::{Value, specs};
use crate::cli::object::{Bare, Object, Stored, verb};
use crate::netlink::uapi::neigh::{RTM_DELNEIGH, RTM_NEWNEIGH};
use crate::netlink::uapi::nlm::{CREATE, EXCL, REPLACE};
use crate::text::word::{short, whole, words};

/// The object `ip neighbour`.
pub static NEIGH: Object = Object {
    words: words!["neighbor", "neighbour"],
    title: "ip neigh",
    doc: "show and change neighbour entries: IP addresses and their link-layer addresses",
    bare: Bare::Run(show::run),
    verbs: &[
        verb(words!["add"], |s, args| change::run(s, args, RTM_NEWNEIGH, CREATE | EXCL))
            .keys(|| specs(change::KEYS))
            .operand("[ to ] ADDRESS", &[Value::Address])
            .doc("add a neighbour entry"),
        verb(&[short("change"), whole("chg")], |s, args| {
            change::run(s, args, RTM_NEWNEIGH, REPLACE)
        })
        .keys(|| specs(change::KEYS))
        .operand("[ to ] ADDRESS", &[Value::Address])
        .changes(Stored::Neighbours)
        .doc("change a neighbour entry"),
        verb(words!["replace"], |s, args| change::run(s, args, RTM_NEWNEIGH, CREATE | REPLACE))
            .keys(|| specs(change::KEYS))
            .operand("[ to ] ADDRESS", &[Value::Address])
            .changes(Stored::Neighbours)
            .doc("change a neighbour entry, or add it if it does not exist"),
        verb(words!["del", "delete"], |s, args| change::run(s, args, RTM_DELNEIGH, 0))
            .keys(|| specs(change::KEYS))
            .operand("[ to ] ADDRESS", &[Value::Address])
            .selects(Stored::Neighbours)
            .doc("delete a neighbour entry"),
        verb(words!["get"], get::run)
            .keys(|| specs(get::KEYS))
            .operand("[ to ] ADDRESS", &[Value::Address])
            .selects(Stored::Neighbours)
            .doc("look up one neighbour entry"),
        verb(words!["show", "lst", "list"], show::run)
            .keys(|| specs(filter::KEYS))
            .operand("[ to ] PREFIX", &[Value::Address])
            .doc("list neighbour entries"),
        verb(words!["flush"], flush::run)
            .keys(|| specs(filter::KEYS))
            .operand("[ to ] PREFIX", &[Value::Address])
            .doc("delete all neighbour entries that match the given conditions"),
    ],
    ..Object::PLAIN
};
