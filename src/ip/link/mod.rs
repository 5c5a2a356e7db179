//! `ip link`: interfaces.
//!
//! `words` defines the keywords of `add`, `set` and `delete`; `set` sends the requests; `list` prints interfaces.
//! Options of link kinds are in `kind`, those of ports in `port`.

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
use crate::cli::object::{Bare, Object, Stored, Term, verb};
use crate::ip::addr::filter;
use crate::netlink::uapi::link::{RTM_DELLINK, RTM_NEWLINK};
use crate::netlink::uapi::nlm::{CREATE, EXCL, REPLACE};
use crate::text::word::words;

/// The terms in the usages of `add`, `set` and `delete`.
const TERMS: &[Term] =
    &[("DEVICES", "{ [ dev ] DEVICE | group DEVGROUP }"), ("SETTINGS", "$name $group $*")];

/// The object `ip link`.
pub static LINK: Object = Object {
    words: words!["link"],
    title: "ip link",
    doc: "show and change network interfaces",
    bare: Bare::Run(list::run),
    verbs: &[
        verb(words!["add"], |s, args| set::run(s, args, RTM_NEWLINK, CREATE | EXCL))
            .keys(|| specs(words::KEYS))
            .operand("[ dev ] IFNAME", &[Value::NewDev])
            .syntax("[ name | dev ] NAME SETTINGS type TYPE [ ARGS ]", &[TERMS])
            .doc("create a virtual interface"),
        verb(words!["set", "change"], |s, args| set::run(s, args, RTM_NEWLINK, 0))
            .keys(|| specs(words::KEYS))
            .operand("[ dev ] IFNAME", &[Value::Dev])
            .syntax("DEVICES SETTINGS [ type TYPE ARGS ]", &[TERMS])
            .doc("change settings of an interface"),
        verb(words!["replace"], |s, args| set::run(s, args, RTM_NEWLINK, CREATE | REPLACE))
            .keys(|| specs(words::KEYS))
            .operand("[ dev ] IFNAME", &[Value::Any])
            .syntax("[ name | dev ] NAME SETTINGS type TYPE [ ARGS ]", &[TERMS])
            .doc("change an interface, or create it if it does not exist"),
        verb(words!["delete"], |s, args| set::run(s, args, RTM_DELLINK, 0))
            .keys(|| specs(words::KEYS))
            .operand("[ dev ] IFNAME", &[Value::Dev])
            .syntax("DEVICES [ type TYPE [ ARGS ] ] SETTINGS", &[TERMS])
            .selects(Stored::Links)
            .doc("delete a virtual interface, or all of a group"),
        verb(words!["show", "lst", "list"], list::run)
            .keys(|| specs(filter::KEYS))
            .operand("[ [ dev ] IFNAME ]", &[Value::Dev])
            .syntax("[ [ dev ] DEVICE ]", &[])
            .doc("list interfaces with their settings"),
        verb(words!["xstats"], xstats::run)
            .keys(xstats::keys)
            .doc("show additional statistics of bridges and bonds"),
        verb(words!["afstats"], afstats::run)
            .keys(|| specs(afstats::KEYS))
            .doc("show statistics of address families, such as MPLS"),
        verb(words!["property"], altname::run)
            .verbs(altname::VERBS)
            .doc("add and delete alternative names of an interface"),
        verb(words!["help"], set::help)
            .operand("[ TYPE ]", &[Value::Kind(kind::all)])
            .doc("print the usage of this object, or the options of a link kind"),
    ],
    holds_back: true,
    ..Object::PLAIN
};
