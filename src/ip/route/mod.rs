//! `ip route`: routing tables.
//!
//! `change` adds, changes and deletes routes; `metrics`, `nexthops` and `encap` parse parts of them. `list` shows,
//! flushes and saves the routes that `filter` selects. `get` queries the kernel for one route. `show` prints one route,
//! and `tail` reuses the output of the previous route.

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
use crate::cli::object::{Bare, Object, Stored, Term, Verb, verb};
use crate::names::built_in::{ROUTE_TARGET, ROUTE_TYPE};
use crate::netlink::uapi::nlm::{APPEND, CREATE, EXCL, REPLACE};
use crate::netlink::uapi::route::{RTM_DELROUTE, RTM_NEWROUTE};
use crate::text::word::{short, whole, words};

/// The object `ip route`.
pub static ROUTE: Object = Object {
    words: words!["route"],
    title: "ip route",
    doc: "show and change routing tables",
    bare: Bare::Run(list::show),
    verbs: &[
        changing(verb(words!["add"], |s, args| change::run(s, args, RTM_NEWROUTE, CREATE | EXCL)))
            .doc("add a route to a routing table"),
        changing(verb(&[short("change"), whole("chg")], |s, args| {
            change::run(s, args, RTM_NEWROUTE, REPLACE)
        }))
        .changes(Stored::Routes)
        .doc("change a route of a routing table"),
        changing(verb(words!["replace"], |s, args| {
            change::run(s, args, RTM_NEWROUTE, CREATE | REPLACE)
        }))
        .changes(Stored::Routes)
        .doc("change a route, or add it if it does not exist"),
        changing(verb(words!["prepend"], |s, args| change::run(s, args, RTM_NEWROUTE, CREATE)))
            .doc("add a route before other routes to the same destination"),
        changing(verb(words!["append"], |s, args| {
            change::run(s, args, RTM_NEWROUTE, CREATE | APPEND)
        }))
        .doc("add a route after other routes to the same destination"),
        changing(verb(words!["test"], |s, args| change::run(s, args, RTM_NEWROUTE, EXCL)))
            .doc("test whether a route exists (IPv4; for IPv6 the kernel adds it)"),
        changing(verb(words!["del", "delete"], |s, args| change::run(s, args, RTM_DELROUTE, 0)))
            .selects(Stored::Routes)
            .doc("delete a route from a routing table"),
        listing(verb(words!["list", "show", "lst"], list::show))
            .doc("list routes of a routing table"),
        verb(words!["get"], get::run)
            .keys(|| specs(get::KEYS))
            .operand("[ to ] ADDRESS", &[Value::Address])
            .syntax("[ ROUTE_GET_FLAGS ] [ to ] ADDRESS", &[GET_FLAGS])
            .doc("show the route that the kernel selects for a destination"),
        listing(verb(words!["flush"], list::flush))
            .doc("delete all routes that match the given conditions"),
        listing(verb(words!["save"], list::save))
            .doc("write routes in binary form to standard output, for restore"),
        verb(words!["restore"], list::restore)
            .doc("add the routes that standard input holds in binary form"),
        verb(words!["showdump"], list::show_saved)
            .doc("print routes in binary form from standard input"),
    ],
    holds_back: true,
    ..Object::PLAIN
};

/// The arguments of a route in the usage.
const ROUTE_TERMS: &[Term] = &[
    ("ROUTE", "NODE_SPEC [ INFO_SPEC ]"),
    (
        "NODE_SPEC",
        "[ TYPE ] [ to ] { default | PREFIX } $tos $table $vrf $proto $scope $metric $ttl-propagate $from",
    ),
    ("TYPE", ROUTE_TYPE),
    ("INFO_SPEC", "{ NH | @nhid } OPTIONS FLAGS [ nexthop NH ]..."),
    ("NH", "[ encap ENCAPTYPE ENCAPHDR ] $via $dev $nexthop.weight NHFLAGS"),
    ("NHFLAGS", "[ @onlink ]"),
    ("FLAGS", "NHFLAGS"),
    ("OPTIONS", "FLAGS $*"),
];

/// The filters of lists in the usage.
const SELECTOR: &[Term] = &[
    (
        "SELECTOR",
        "[ [ to ] { default | all | PREFIX } ] [ root PREFIX ] [ match PREFIX ] [ exact PREFIX ] $*",
    ),
    ("TYPE", ROUTE_TYPE),
];

/// The arguments of `get` in the usage.
const GET_FLAGS: &[Term] = &[
    ("ROUTE_GET_FLAGS", "ROUTE_GET_FLAG [ ROUTE_GET_FLAGS ]"),
    ("ROUTE_GET_FLAG", "[ @connected | @fibmatch | @notify ]"),
];

const fn changing(verb: Verb) -> Verb {
    verb.keys(|| specs(change::KEYS))
        .operand(ROUTE_TARGET, &[Value::Address])
        .syntax("ROUTE", &[ROUTE_TERMS, encap::TERMS])
}

const fn listing(verb: Verb) -> Verb {
    verb.keys(|| specs(filter::KEYS))
        .operand("[ to ] [ root | match | exact ] { default | all | PREFIX }", &[Value::Address])
        .syntax("SELECTOR", &[SELECTOR])
}
