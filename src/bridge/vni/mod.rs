//! `bridge vni`: the networks of VXLAN interfaces that filter by them.

mod change;
pub mod show;

use crate::cli::args::Args;
use crate::cli::grammar::specs;
use crate::cli::object::{Bare, Object, dispatch, verb};
use crate::error::{Error, Result};
use crate::netlink::uapi::bridge::{RTM_DELTUNNEL, RTM_NEWTUNNEL};
use crate::rt::header::TunnelHeader;
use crate::session::Session;
use crate::text::word::{exact, words};

/// The length of `struct tunnel_msg`.
pub const HEADER: usize = TunnelHeader::SIZE;

/// The object `bridge vni`.
pub static VNI: Object = Object {
    words: words!["vni"],
    title: "bridge vni",
    doc: "show and change the VNI filter of VXLAN interfaces",
    bare: Bare::Words(run),
    verbs: &[
        verb(exact!["add"], |s, args| change::run(s, args, RTM_NEWTUNNEL))
            .keys(|| specs(change::KEYS))
            .doc("add network identifiers to the filter"),
        verb(exact!["del", "delete"], |s, args| change::run(s, args, RTM_DELTUNNEL))
            .keys(|| specs(change::KEYS))
            .doc("delete network identifiers from the filter"),
        verb(exact!["show", "lst", "list"], show::run)
            .keys(|| specs(show::KEYS))
            .doc("list network identifiers in the filter"),
    ],
    ..Object::PLAIN
};

/// Unlike elsewhere `help` must be spelled out.
fn run(s: &Session, args: &mut Args) -> Result {
    match args.next() {
        None => show::run(s, args),
        Some("help") => Err(VNI.usage()),
        Some(typed) => match dispatch(VNI.verbs, typed) {
            Some(verb) => (verb.run)(s, args),
            None => {
                let hint = "try \"bridge vni help\".";
                Err(Error::fatal(format!("Command \"{typed}\" is unknown, {hint}")).about(typed))
            }
        },
    }
}
