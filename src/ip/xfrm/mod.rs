//! `ip xfrm`: IPsec: states (security associations), policies, and their events.
//!
//! `state` and `policy` contain the commands of these objects, and `monitor` prints events. `id`, `selector`,
//! `template`, `algorithm`, `lifetime`, `flags` and `mark` parse and print parts of both. `attributes` prints the
//! attributes of both. `out` writes text or JSON; the reference supports only text.

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

/// Runs `ip xfrm`. All errors end a batch, even with -force.
fn run(s: &Session, args: &mut Args) -> Result {
    match args.next().and_then(|typed| dispatch(XFRM.verbs, typed)) {
        Some(verb) => (verb.run)(s, args),
        None => Err(Error::usage(manual::short_usage(&XFRM, "XFRM-OBJECT"), 255)),
    }
}

/// Runs a command of `state` or `policy`.
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

/// Returns the error of an unknown word: `Error: argument "word" is wrong: unknown`.
fn unknown(word: &str) -> Error {
    Error::invalid(word, "unknown")
}

fn open(s: &Session) -> Result<Conn> {
    Conn::open(&s.netlink, nlm::XFRM)
}

/// Copies bytes to an offset of a structure.
fn set(into: &mut [u8], at: usize, bytes: &[u8]) {
    if let Some(place) = into.get_mut(at..at + bytes.len()) {
        place.copy_from_slice(bytes);
    }
}

/// Returns the index of a word in `names`; the word may be abbreviated.
fn place(names: &[&str], typed: &str) -> Option<u8> {
    names.iter().position(|name| *name == typed).map(|place| place as u8)
}

/// Reads a mode, which may be abbreviated.
fn mode(args: &mut Args) -> Result<u8> {
    let text = args.value()?;
    let begun = id::MODES.iter().position(|mode| word::is_prefix(text, mode));
    begun.map(|mode| mode as u8).ok_or_else(|| Error::invalid(text, "MODE value is invalid"))
}
