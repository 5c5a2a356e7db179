//! `bridge vlan`: VLANs of ports and of bridges.
//!
//! `change` adds and deletes, `set` sets what a port's VLAN may be set to, `global` what a bridge's
//! may. `show` lists them as links tell of them, `stats` what they counted, `entry` all that the
//! kernel's own list of VLANs tells, which `bridge monitor` shows too.

mod change;
pub mod entry;
mod global;
mod numbers;
mod set;
mod show;
pub mod stats;

use crate::cli::args::Args;
use crate::cli::grammar::specs;
use crate::cli::object::{Bare, Object, Stored, Verb, dispatch, verb};
use crate::error::Result;
use crate::netlink::uapi::link::{RTM_DELLINK, RTM_SETLINK};
use crate::session::Session;
use crate::text::word::{exact, words};

/// The object `bridge vlan`.
pub static VLAN: Object = Object {
    words: words!["vlan"],
    title: "bridge vlan",
    doc: "show and change VLANs of bridge ports and of bridges",
    bare: Bare::Run(show::run),
    verbs: &[
        verb(words!["add"], |s, args| change::run(s, args, RTM_SETLINK))
            .keys(|| specs(change::KEYS))
            .doc("add VLANs to a bridge port"),
        verb(words!["del", "delete"], |s, args| change::run(s, args, RTM_DELLINK))
            .keys(|| specs(change::KEYS))
            .selects(Stored::Vlans)
            .doc("delete VLANs from a bridge port"),
        verb(words!["show", "lst", "list"], show::run)
            .keys(|| specs(show::KEYS))
            .doc("list VLANs of bridge ports"),
        verb(words!["tunnelshow"], show::tunnels)
            .keys(|| specs(show::KEYS))
            .doc("list the mapping of VLANs to tunnels"),
        verb(words!["set"], set::run)
            .keys(|| specs(set::KEYS))
            .changes(Stored::Vlans)
            .doc("change settings of VLANs of a bridge port"),
        verb(exact!["global"], global)
            .verbs(GLOBAL)
            .doc("show and change settings of VLANs that apply to a whole bridge"),
    ],
    ..Object::PLAIN
};

static GLOBAL: &[Verb] = &[
    verb(exact!["show", "lst", "list"], global::show)
        .keys(|| specs(show::KEYS))
        .doc("list the settings of VLANs of bridges"),
    verb(exact!["set"], global::run)
        .keys(global::specs)
        .doc("change settings of VLANs of a bridge"),
];

/// What holds for a whole bridge: shown if nothing else is said.
fn global(s: &Session, args: &mut Args) -> Result {
    match args.next().map(|typed| dispatch(GLOBAL, typed)) {
        None => global::show(s, args),
        Some(Some(verb)) => (verb.run)(s, args),
        Some(None) => Err(VLAN.usage()),
    }
}
