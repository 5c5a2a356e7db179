//! `ip route`: routing tables.
//!
//! `change` adds, changes and deletes, with `metrics`, `nexthops` and `encap`; `list` shows, flushes and saves
//! by what `filter` lets through; `get` asks the kernel for one; `show` is one route as text and JSON, `tail` what
//! many have in common.

mod change;
pub mod encap;
pub mod filter;
mod get;
mod list;
mod metrics;
mod nexthops;
pub mod show;
mod tail;
mod values;

use crate::cli::grammar::{Value, specs};
use crate::cli::object::{Bare, Object, Verb, verb};
use crate::names::built_in::ROUTE_TARGET;
use crate::netlink::uapi::nlm::{APPEND, CREATE, EXCL, REPLACE};
use crate::netlink::uapi::route::{RTM_DELROUTE, RTM_NEWROUTE};
use crate::text::word::{short, whole, words};

/// The object `ip route`.
pub static ROUTE: Object = Object {
    words: words!["route"],
    title: "ip route",
    doc: "routing tables",
    bare: Bare::Run(list::show),
    verbs: &[
        changing(verb(words!["add"], |s, args| change::run(s, args, RTM_NEWROUTE, CREATE | EXCL)))
            .doc("add a route"),
        changing(verb(&[short("change"), whole("chg")], |s, args| {
            change::run(s, args, RTM_NEWROUTE, REPLACE)
        }))
        .doc("change a route"),
        changing(verb(words!["replace"], |s, args| {
            change::run(s, args, RTM_NEWROUTE, CREATE | REPLACE)
        }))
        .doc("change a route, or add it"),
        changing(verb(words!["prepend"], |s, args| change::run(s, args, RTM_NEWROUTE, CREATE)))
            .doc("add a route before those to the same place"),
        changing(verb(words!["append"], |s, args| {
            change::run(s, args, RTM_NEWROUTE, CREATE | APPEND)
        }))
        .doc("add a route behind those to the same place"),
        changing(verb(words!["test"], |s, args| change::run(s, args, RTM_NEWROUTE, EXCL)))
            .doc("ask whether such a route is there"),
        changing(verb(words!["delete"], |s, args| change::run(s, args, RTM_DELROUTE, 0)))
            .doc("delete a route"),
        listing(verb(words!["list", "show", "lst"], list::show)).doc("list routes"),
        verb(words!["get"], get::run)
            .keys(|| specs(get::KEYS))
            .operand("[ to ] ADDRESS", &[Value::Address])
            .doc("ask the kernel which way it would take"),
        listing(verb(words!["flush"], list::flush)).doc("delete routes"),
        listing(verb(words!["save"], list::save))
            .doc("write routes to stdout as the kernel sends them"),
        verb(words!["restore"], list::restore).doc("add the routes that save wrote, from stdin"),
        verb(words!["showdump"], list::show_saved)
            .doc("list the routes that save wrote, from stdin"),
    ],
    holds_back: true,
    ..Object::PLAIN
};

const fn changing(verb: Verb) -> Verb {
    verb.keys(|| specs(change::KEYS)).operand(ROUTE_TARGET, &[Value::Address])
}

const fn listing(verb: Verb) -> Verb {
    verb.keys(|| specs(filter::KEYS))
        .operand("[ to ] [ root | match | exact ] { default | all | PREFIX }", &[Value::Address])
}
