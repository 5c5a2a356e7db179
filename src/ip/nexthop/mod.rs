//! `ip nexthop`: gateways that routes share, and groups of them.
//!
//! `change` adds, replaces and deletes; `list` shows, gets and flushes; `bucket` is the buckets of
//! resilient groups; `show` is one nexthop as text and JSON.

mod bucket;
mod change;
mod list;
pub mod show;

use crate::cli::grammar::specs;
use crate::cli::object::{Bare, Object, verb};
use crate::error::Error;
use crate::netlink::uapi::nexthop::{RTM_DELNEXTHOP, RTM_NEWNEXTHOP};
use crate::netlink::uapi::nlm::{CREATE, EXCL, REPLACE};
use crate::text::word::words;

/// The object `ip nexthop`.
pub static NEXTHOP: Object = Object {
    words: words!["nexthop"],
    title: "ip nexthop",
    doc: "gateways that routes share, and groups of them",
    bare: Bare::Run(list::show),
    verbs: &[
        verb(words!["add"], |s, args| change::run(s, args, RTM_NEWNEXTHOP, CREATE | EXCL))
            .keys(|| specs(change::KEYS))
            .doc("add a nexthop or a group"),
        verb(words!["replace"], |s, args| change::run(s, args, RTM_NEWNEXTHOP, CREATE | REPLACE))
            .keys(|| specs(change::KEYS))
            .doc("change a nexthop or a group, or add it"),
        verb(words!["delete"], |s, args| change::run(s, args, RTM_DELNEXTHOP, 0))
            .keys(|| specs(change::KEYS))
            .doc("delete a nexthop or a group"),
        verb(words!["list", "show", "lst"], list::show)
            .keys(|| specs(list::KEYS))
            .doc("list nexthops"),
        verb(words!["get"], list::get).keys(|| specs(list::GET_KEYS)).doc("show one nexthop"),
        verb(words!["flush"], list::flush).keys(|| specs(list::KEYS)).doc("delete nexthops"),
        verb(words!["bucket"], bucket::run)
            .verbs(bucket::VERBS)
            .doc("list the buckets of resilient groups, or get one"),
    ],
    ..Object::PLAIN
};

/// A word that is no keyword: `Error: argument "word" is wrong: `.
fn unknown(word: &str) -> Error {
    Error::invalid(word, "")
}
