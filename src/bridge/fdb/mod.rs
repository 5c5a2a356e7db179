//! `bridge fdb`: which link-layer address is behind which port.
//!
//! `change` adds and deletes, `show` lists what `filter` lets through, `get` asks for one, `flush`
//! deletes many at once; `values` are what the lines of all have alike.

mod change;
mod filter;
mod flush;
mod get;
pub mod show;
pub mod values;

use crate::cli::grammar::{Value, specs};
use crate::cli::object::{Bare, Object, Stored, Verb, verb};
use crate::netlink::uapi::neigh::{RTM_DELNEIGH, RTM_NEWNEIGH};
use crate::netlink::uapi::nlm::{APPEND, CREATE, EXCL, REPLACE};
use crate::text::word::{exact, words};

/// The object `bridge fdb`.
pub static FDB: Object = Object {
    words: words!["fdb"],
    title: "bridge fdb",
    doc: "show and change the forwarding database: MAC addresses and their ports",
    bare: Bare::Run(show::run),
    verbs: &[
        changing(verb(words!["add"], |s, args| change::run(s, args, RTM_NEWNEIGH, CREATE | EXCL)))
            .doc("add an entry to the forwarding database"),
        changing(verb(words!["append"], |s, args| {
            change::run(s, args, RTM_NEWNEIGH, CREATE | APPEND)
        }))
        .doc("add a further destination to a VXLAN entry"),
        changing(verb(words!["replace"], |s, args| {
            change::run(s, args, RTM_NEWNEIGH, CREATE | REPLACE)
        }))
        .changes(Stored::Forwarding)
        .doc("change an entry, or add it if it does not exist"),
        changing(verb(words!["del", "delete"], |s, args| change::run(s, args, RTM_DELNEIGH, 0)))
            .selects(Stored::Forwarding)
            .doc("delete an entry from the forwarding database"),
        verb(words!["get"], get::run)
            .keys(|| specs(get::KEYS))
            .operand("[ to ] LLADDR", &[Value::LinkAddress])
            .selects(Stored::Forwarding)
            .doc("look up one entry by its MAC address"),
        verb(words!["show", "lst", "list"], show::run)
            .keys(|| specs(filter::KEYS))
            .doc("list entries of the forwarding database"),
        verb(exact!["flush"], flush::run)
            .keys(|| specs(flush::KEYS))
            .doc("delete all entries that match the given conditions"),
    ],
    ..Object::PLAIN
};

const fn changing(verb: Verb) -> Verb {
    verb.keys(|| specs(change::KEYS)).operand("[ to ] ADDR", &[Value::LinkAddress])
}
