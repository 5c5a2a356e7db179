//! `bridge mdb`: which multicast groups are behind which port.
//!
//! `change` adds and deletes, `show` lists, `get` asks for one, `flush` deletes many at once; `values`
//! are what the lines of all have alike.

mod change;
mod flush;
mod get;
pub mod show;
mod values;

use crate::cli::grammar::specs;
use crate::cli::object::{Bare, Object, Stored, verb};
use crate::netlink::uapi::bridge::{RTM_DELMDB, RTM_NEWMDB};
use crate::netlink::uapi::nlm::{CREATE, EXCL, REPLACE};
use crate::rt::header::BridgeHeader;
use crate::text::word::{exact, words};

/// The length of `struct br_port_msg`.
pub const HEADER: usize = BridgeHeader::SIZE;

/// The object `bridge mdb`.
pub static MDB: Object = Object {
    words: words!["mdb"],
    title: "bridge mdb",
    doc: "show and change the multicast group database: groups and their ports",
    bare: Bare::Run(show::run),
    verbs: &[
        verb(words!["add"], |s, args| change::run(s, args, RTM_NEWMDB, CREATE | EXCL))
            .keys(|| specs(change::KEYS))
            .doc("add a port to a multicast group"),
        verb(exact!["replace"], |s, args| change::run(s, args, RTM_NEWMDB, CREATE | REPLACE))
            .keys(|| specs(change::KEYS))
            .changes(Stored::Members)
            .doc("change an entry, or add it if it does not exist"),
        verb(words!["del", "delete"], |s, args| change::run(s, args, RTM_DELMDB, 0))
            .keys(|| specs(change::KEYS))
            .selects(Stored::Members)
            .doc("remove a port from a multicast group"),
        verb(words!["show", "lst", "list"], show::run)
            .keys(|| specs(show::KEYS))
            .doc("list multicast groups, their ports and known multicast routers"),
        verb(exact!["get"], get::run)
            .keys(|| specs(get::KEYS))
            .selects(Stored::Members)
            .doc("look up one multicast group entry"),
        verb(exact!["flush"], flush::run)
            .keys(|| specs(flush::KEYS))
            .doc("delete all multicast group entries that match the given conditions"),
    ],
    ..Object::PLAIN
};
