//! `ip address`: the addresses of interfaces.
//!
//! `change` reads what is to be added, changed and deleted, `request` sends it; `list` and `flush` go
//! by what `filter` lets through; `save` keeps addresses in files.

mod change;
pub mod filter;
mod flags;
mod flush;
mod list;
mod pattern;
mod request;
mod save;
pub mod show;

use crate::cli::grammar::{Value, specs};
use crate::cli::object::{Bare, Object, verb};
use crate::netlink::uapi::addr::{RTM_DELADDR, RTM_NEWADDR};
use crate::netlink::uapi::nlm::{CREATE, EXCL, REPLACE};
use crate::text::word::{short, whole, words};

/// The object `ip address`.
pub static ADDRESS: Object = Object {
    words: words!["address"],
    title: "ip address",
    doc: "addresses of interfaces",
    bare: Bare::Run(list::run),
    verbs: &[
        verb(words!["add"], |s, args| change::run(s, args, RTM_NEWADDR, CREATE | EXCL))
            .keys(|| specs(change::KEYS))
            .operand("IFADDR", &[Value::Address])
            .doc("add an address"),
        verb(&[short("change"), whole("chg")], |s, args| {
            change::run(s, args, RTM_NEWADDR, REPLACE)
        })
        .keys(|| specs(change::KEYS))
        .operand("IFADDR", &[Value::Address])
        .doc("change an address"),
        verb(words!["replace"], |s, args| change::run(s, args, RTM_NEWADDR, CREATE | REPLACE))
            .keys(|| specs(change::KEYS))
            .operand("IFADDR", &[Value::Address])
            .doc("change an address, or add it"),
        verb(words!["delete"], |s, args| change::run(s, args, RTM_DELADDR, 0))
            .keys(|| specs(change::KEYS))
            .operand("IFADDR", &[Value::Address])
            .doc("delete an address"),
        verb(words!["list", "show", "lst"], list::run)
            .keys(|| specs(filter::KEYS))
            .operand(flags::OPERAND, &[Value::Dev])
            .doc("list addresses"),
        verb(words!["flush"], flush::run)
            .keys(|| specs(filter::KEYS))
            .operand(flags::OPERAND, &[Value::Dev])
            .doc("delete all addresses that are let through"),
        verb(words!["save"], save::save)
            .keys(|| specs(filter::KEYS))
            .operand(flags::OPERAND, &[Value::Dev])
            .doc("write addresses to stdout, for restore"),
        verb(words!["showdump"], save::show_dump).doc("list the addresses that save wrote"),
        verb(words!["restore"], save::restore).doc("add the addresses that save wrote"),
    ],
    holds_back: true,
    ..Object::PLAIN
};
