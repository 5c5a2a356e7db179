//! `ip address`: the addresses of interfaces.
//!
//! `change` parses the arguments of add, change and delete, and `request` builds their request. `filter` selects the
//! addresses for `list` and `flush`. `save` saves and restores addresses.

mod change;
pub mod filter;
pub mod flags;
mod flush;
mod list;
mod request;
mod save;
pub mod show;

use crate::cli::grammar::{Value, specs};
use crate::cli::object::{Bare, Object, Stored, Term, verb};
use crate::netlink::uapi::addr::{RTM_DELADDR, RTM_NEWADDR};
use crate::netlink::uapi::nlm::{CREATE, EXCL, REPLACE};
use crate::text::word::{short, whole, words};

/// The arguments of `add`, `change` and `del` in the usage.
const TERMS: &[Term] = &[
    (
        "IFADDR",
        "PREFIX | ADDR { peer | remote } PREFIX $broadcast $anycast $label $scope $metric $proto",
    ),
    ("LIFETIME", "$valid_lft $preferred_lft"),
];

/// The object `ip address`.
pub static ADDRESS: Object = Object {
    words: words!["address"],
    title: "ip address",
    doc: "show and change IPv4 and IPv6 addresses of interfaces",
    bare: Bare::Run(list::run),
    verbs: &[
        verb(words!["add"], |s, args| change::run(s, args, RTM_NEWADDR, CREATE | EXCL))
            .keys(|| specs(change::KEYS))
            .operand("IFADDR", &[Value::Address])
            .syntax("IFADDR $dev [ LIFETIME ] [ CONFFLAG-LIST ]", &[TERMS, flags::TERMS])
            .doc("add an address to an interface"),
        verb(&[short("change"), whole("chg")], |s, args| {
            change::run(s, args, RTM_NEWADDR, REPLACE)
        })
        .keys(|| specs(change::KEYS))
        .operand("IFADDR", &[Value::Address])
        .syntax("IFADDR $dev [ LIFETIME ] [ CONFFLAG-LIST ]", &[TERMS, flags::TERMS])
        .changes(Stored::Addresses)
        .doc("change lifetimes, flags or metric of an address"),
        verb(words!["replace"], |s, args| change::run(s, args, RTM_NEWADDR, CREATE | REPLACE))
            .keys(|| specs(change::KEYS))
            .operand("IFADDR", &[Value::Address])
            .syntax("IFADDR $dev [ LIFETIME ] [ CONFFLAG-LIST ]", &[TERMS, flags::TERMS])
            .changes(Stored::Addresses)
            .doc("change an address, or add it if it does not exist"),
        verb(words!["del", "delete"], |s, args| change::run(s, args, RTM_DELADDR, 0))
            .keys(|| specs(change::KEYS))
            .operand("IFADDR", &[Value::Address])
            .syntax("IFADDR $dev [ LIFETIME ] [ CONFFLAG-LIST ]", &[TERMS, flags::TERMS])
            .selects(Stored::Addresses)
            .doc("delete an address from an interface"),
        verb(words!["list", "show", "lst"], list::run)
            .keys(|| specs(filter::KEYS))
            .operand(flags::OPERAND, &[Value::Dev])
            .syntax("[ [ dev ] IFNAME ] [ FLAG-LIST ]", &[flags::TERMS])
            .doc("list addresses of interfaces"),
        verb(words!["flush"], flush::run)
            .keys(|| specs(filter::KEYS))
            .operand(flags::OPERAND, &[Value::Dev])
            .syntax("[ [ dev ] IFNAME ] [ FLAG-LIST ]", &[flags::TERMS])
            .doc("delete all addresses that match the given conditions"),
        verb(words!["save"], save::save)
            .keys(|| specs(filter::KEYS))
            .operand(flags::OPERAND, &[Value::Dev])
            .syntax("[ [ dev ] IFNAME ] [ FLAG-LIST ]", &[flags::TERMS])
            .doc("write addresses in binary form to standard output, for restore"),
        verb(words!["showdump"], save::show_dump)
            .doc("print addresses in binary form from standard input"),
        verb(words!["restore"], save::restore)
            .doc("add the addresses that standard input holds in binary form"),
    ],
    holds_back: true,
    ..Object::PLAIN
};
