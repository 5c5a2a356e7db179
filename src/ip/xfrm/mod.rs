//! `ip xfrm`: IPsec in the kernel: states (security associations), policies, and what happens to them.
//!
//! `state` and `policy` have their verbs; `monitor` tells of changes. What both are made of: `id`,
//! `selector`, `template`, `algorithm`, `lifetime`, `flags`, `mark`; `attributes` shows what comes with
//! either; `out` writes all of it as text or JSON. The reference writes text only.

mod algorithm;
mod attributes;
mod count;
mod deletion;
mod flags;
mod id;
mod lifetime;
mod mark;
mod monitor;
mod out;
pub mod policy;
mod selector;
pub mod state;
mod template;

use crate::cli::args::Args;
use crate::cli::manual;
use crate::cli::object::{Bare, Object, Verb, dispatch, verb};
use crate::error::{Error, Result};
use crate::netlink::Conn;
use crate::netlink::uapi::nlm;
use crate::session::Session;
use crate::text::word::{self, words};

/// The object `ip xfrm`.
pub static XFRM: Object = Object {
    words: words!["xfrm"],
    title: "ip xfrm",
    doc: "show and change IPsec states and policies of the kernel",
    bare: Bare::Words(|s, args| run(s, args).map_err(Error::ending)),
    verbs: &[
        verb(words!["state", "sa"], |s, args| below(s, args, state::VERBS, "state", state::list))
            .verbs(state::VERBS)
            .doc("show and change states: keys and algorithms for one direction"),
        verb(words!["policy"], |s, args| below(s, args, policy::VERBS, "policy", policy::list))
            .verbs(policy::VERBS)
            .doc("show and change policies: the traffic that IPsec transforms"),
        verb(words!["monitor"], monitor::run)
            .verbs(&monitor::VERBS)
            .doc("watch changes of IPsec states and policies"),
    ],
    ..Object::PLAIN
};

/// Runs `ip xfrm`. Every refusal ends a batch, even with -force.
fn run(s: &Session, args: &mut Args) -> Result {
    match args.next().and_then(|typed| dispatch(XFRM.verbs, typed)) {
        Some(verb) => (verb.run)(s, args),
        None => Err(Error::usage(manual::short_usage(&XFRM, "XFRM-OBJECT"), 255)),
    }
}

/// Runs a verb of `state` or `policy`.
fn below(
    s: &Session,
    args: &mut Args,
    verbs: &'static [Verb],
    what: &str,
    bare: fn(&Session, &mut Args) -> Result,
) -> Result {
    let Some(typed) = args.next() else { return bare(s, args) };
    if let Some(verb) = dispatch(verbs, typed) {
        return (verb.run)(s, args);
    }
    let title = format!("ip xfrm {what}");
    if word::is_prefix(typed, "help") {
        return Err(usage(verbs, &title));
    }
    Err(Error::fatal(format!("Command \"{typed}\" is unknown, try \"{title} help\".")).about(typed))
}

fn usage(verbs: &'static [Verb], title: &str) -> Error {
    Error::usage(manual::verbs_usage(verbs, title), 255)
}

/// A word that fits nowhere: `Error: argument "word" is wrong: unknown`.
fn unknown(word: &str) -> Error {
    Error::invalid(word, "unknown")
}

fn open(s: &Session) -> Result<Conn> {
    Conn::open(&s.netlink, nlm::XFRM)
}

/// Writes bytes of a structure at their place in it.
fn set(into: &mut [u8], at: usize, bytes: &[u8]) {
    if let Some(place) = into.get_mut(at..at + bytes.len()) {
        place.copy_from_slice(bytes);
    }
}

/// The place of a word among `names`.
fn place(names: &[&str], typed: &str) -> Option<u8> {
    names.iter().position(|name| *name == typed).map(|place| place as u8)
}

/// Reads how packets are transformed; a name may be cut short.
fn mode(args: &mut Args) -> Result<u8> {
    let text = args.value()?;
    let begun = id::MODES.iter().position(|mode| word::is_prefix(text, mode));
    begun.map(|mode| mode as u8).ok_or_else(|| Error::invalid(text, "MODE value is invalid"))
}
