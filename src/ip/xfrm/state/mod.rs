//! `ip xfrm state`: keys and algorithms of one direction between two hosts.
//!
//! `change` adds, updates and reserves numbers; `list` shows and deletes; `show` is one state as text.

mod change;
mod list;
pub mod show;

pub use list::list;

use super::{count, id};
use crate::cli::grammar::{Spec, Value, specs, told};
use crate::cli::object::{Verb, verb};
use crate::netlink::uapi::xfrm::msg::{DELSA, GETSA, NEWSA, UPDSA};
use crate::text::word::{exact, words};

/// What can be done with states.
pub static VERBS: &[Verb] = &[
    verb(words!["add"], |s, args| change::put(s, args, NEWSA)).keys(change_keys).doc("add a state"),
    verb(words!["update"], |s, args| change::put(s, args, UPDSA))
        .keys(change_keys)
        .doc("change a state, or add it"),
    verb(words!["allocspi"], change::allocate)
        .keys(|| [specs(id::KEYS), specs(change::RESERVE)].concat())
        .doc("reserve a number (SPI) for a state to come"),
    verb(words!["delete"], |s, args| list::one(s, args, DELSA))
        .keys(one_keys)
        .doc("delete a state"),
    verb(words!["deleteall", "delall"], list::delete_all).keys(list_keys).doc("delete states"),
    verb(words!["list", "show", "lst"], list::list).keys(list_keys).doc("list states"),
    verb(words!["get"], |s, args| list::one(s, args, GETSA)).keys(one_keys).doc("show a state"),
    verb(words!["flush"], list::flush)
        .keys(|| specs(list::FLUSH))
        .doc("delete all states, or those of a protocol"),
    verb(words!["count"], count::states).doc("count states"),
];

fn change_keys() -> Vec<&'static Spec> {
    let algorithms = ALGORITHMS.iter().collect();
    [specs(id::KEYS), algorithms, specs(change::KEYS)].concat()
}

fn one_keys() -> Vec<&'static Spec> {
    [specs(id::KEYS), specs(list::ONE)].concat()
}

fn list_keys() -> Vec<&'static Spec> {
    [specs(id::KEYS), specs(list::KEYS)].concat()
}

/// The algorithms, which `algorithm` reads.
static ALGORITHMS: &[Spec] = &[
    told(exact!["enc"], Value::Any, "ALGO-NAME ALGO-KEYMAT", "encryption, and its key"),
    told(exact!["auth"], Value::Any, "ALGO-NAME ALGO-KEYMAT", "authentication, and its key"),
    told(
        exact!["auth-trunc"],
        Value::Any,
        "ALGO-NAME ALGO-KEYMAT ALGO-TRUNC-LEN",
        "authentication cut to so many bits",
    ),
    told(
        exact!["aead"],
        Value::Any,
        "ALGO-NAME ALGO-KEYMAT ALGO-ICV-LEN",
        "encryption that authenticates, with a check value of so many bits",
    ),
    told(exact!["comp"], Value::Any, "ALGO-NAME", "compression"),
];
