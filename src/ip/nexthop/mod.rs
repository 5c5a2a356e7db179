//! `ip nexthop`: nexthop objects, which several routes can use, and groups of them.
//!
//! `change` adds, replaces and deletes. `list` shows, gets and flushes. `bucket` shows the buckets of resilient groups.
//! `show` prints one nexthop object.

mod bucket;
mod change;
mod list;
pub mod show;

use crate::cli::grammar::specs;
use crate::cli::object::{Bare, Object, Stored, Term, verb};
use crate::error::Error;
use crate::ip::route::encap;
use crate::netlink::uapi::nexthop::{RTM_DELNEXTHOP, RTM_NEWNEXTHOP};
use crate::netlink::uapi::nlm::{CREATE, EXCL, REPLACE};
use crate::text::word::words;

/// The arguments of a nexthop or group in the usage.
const NH: &[Term] = &[
    (
        "NH",
        "{ @blackhole | $via $dev $onlink $dst_port [ encap ENCAPTYPE ENCAPHDR ] | group GROUP $fdb \
         [ type TYPE [ TYPE_ARGS ] ] }",
    ),
    ("GROUP", "[ <id[,weight]>/<id[,weight]>/... ] $hw_stats"),
    ("TYPE_ARGS", "[ RESILIENT_ARGS ]"),
    ("RESILIENT_ARGS", "$type.buckets $type.idle_timer $type.unbalanced_timer"),
];

/// The filters of lists in the usage.
pub const SELECTOR: &[Term] = &[("SELECTOR", "$id $dev $vrf $master $groups $fdb")];

/// The object `ip nexthop`.
pub static NEXTHOP: Object = Object {
    words: words!["nexthop"],
    title: "ip nexthop",
    doc: "show and change next hop objects and groups, which routes refer to",
    bare: Bare::Run(list::show),
    verbs: &[
        verb(words!["add"], |s, args| change::run(s, args, RTM_NEWNEXTHOP, CREATE | EXCL))
            .keys(|| specs(change::KEYS))
            .syntax("$id NH $protocol", &[NH, encap::TERMS])
            .doc("add a next hop or a group"),
        verb(words!["replace"], |s, args| change::run(s, args, RTM_NEWNEXTHOP, CREATE | REPLACE))
            .keys(|| specs(change::KEYS))
            .syntax("$id NH $protocol", &[NH, encap::TERMS])
            .changes(Stored::Nexthops)
            .doc("change a next hop or a group, or add it if it does not exist"),
        verb(words!["del", "delete"], |s, args| change::run(s, args, RTM_DELNEXTHOP, 0))
            .keys(|| specs(change::KEYS))
            .syntax("$id NH $protocol", &[NH, encap::TERMS])
            .selects(Stored::Nexthops)
            .doc("delete a next hop or a group"),
        verb(words!["list", "show", "lst"], list::show)
            .keys(|| specs(list::KEYS))
            .syntax("$protocol SELECTOR", &[SELECTOR])
            .doc("list all next hops and groups"),
        verb(words!["get"], list::get)
            .keys(|| specs(list::GET_KEYS))
            .selects(Stored::Nexthops)
            .doc("show one next hop or group"),
        verb(words!["flush"], list::flush)
            .keys(|| specs(list::KEYS))
            .syntax("$protocol SELECTOR", &[SELECTOR])
            .doc("delete all next hops that match the given conditions"),
        verb(words!["bucket"], bucket::run)
            .verbs(bucket::VERBS)
            .doc("list or show buckets of resilient groups"),
    ],
    ..Object::PLAIN
};

/// The error for an unknown word: `Error: argument "word" is wrong: `.
fn unknown(word: &str) -> Error {
    Error::invalid(word, "")
}
