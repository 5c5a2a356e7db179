//! `ip link`: interfaces.
//!
//! `words` are the keywords of add, set and delete, `set` sends them; `list` shows. A kind's own
//! options are in `kind`, those of a port in `port`.

pub mod afstats;
pub mod altname;
pub mod brief;
mod details;
mod inet;
pub mod kind;
pub mod list;
pub mod port;
pub mod set;
pub mod show;
pub mod stats;
mod vf;
pub mod words;
mod xdp;
pub mod xstats;

use crate::cli::grammar::{Value, specs};
use crate::cli::object::{Bare, Object, verb};
use crate::ip::addr::filter;
use crate::netlink::uapi::link::{RTM_DELLINK, RTM_NEWLINK};
use crate::netlink::uapi::nlm::{CREATE, EXCL, REPLACE};
use crate::text::word::words;

/// The object `ip link`.
pub static LINK: Object = Object {
    words: words!["link"],
    title: "ip link",
    doc: "interfaces",
    bare: Bare::Run(list::run),
    verbs: &[
        verb(words!["add"], |s, args| set::run(s, args, RTM_NEWLINK, CREATE | EXCL))
            .keys(|| specs(words::KEYS))
            .operand("[ dev ] IFNAME", &[Value::NewDev])
            .doc("add an interface"),
        verb(words!["set", "change"], |s, args| set::run(s, args, RTM_NEWLINK, 0))
            .keys(|| specs(words::KEYS))
            .operand("[ dev ] IFNAME", &[Value::Dev])
            .doc("change an interface"),
        verb(words!["replace"], |s, args| set::run(s, args, RTM_NEWLINK, CREATE | REPLACE))
            .keys(|| specs(words::KEYS))
            .operand("[ dev ] IFNAME", &[Value::Any])
            .doc("change an interface, or add it"),
        verb(words!["delete"], |s, args| set::run(s, args, RTM_DELLINK, 0))
            .keys(|| specs(words::KEYS))
            .operand("[ dev ] IFNAME", &[Value::Dev])
            .doc("delete an interface, or all of a group"),
        verb(words!["show", "lst", "list"], list::run)
            .keys(|| specs(filter::KEYS))
            .operand("[ dev ] IFNAME", &[Value::Dev])
            .doc("list interfaces"),
        verb(words!["xstats"], xstats::run)
            .keys(xstats::keys)
            .doc("statistics of bridges and bonds"),
        verb(words!["afstats"], afstats::run)
            .keys(|| specs(afstats::KEYS))
            .doc("statistics of address families"),
        verb(words!["property"], altname::run)
            .verbs(altname::VERBS)
            .doc("alternative names of an interface"),
        verb(words!["help"], set::help)
            .operand("[ TYPE ]", &[Value::Kind(kind::all)])
            .doc("what may be said of interfaces, or of those of a kind"),
    ],
    holds_back: true,
    ..Object::PLAIN
};
