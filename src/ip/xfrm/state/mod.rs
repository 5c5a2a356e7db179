//! `ip xfrm state`: IPsec security associations.
//!
//! `change` adds, updates, and allocates SPIs. `list` lists and deletes. `show` prints one state.

mod change;
mod list;
pub mod show;

pub use list::list;

use super::{count, id};
use crate::cli::grammar::{Spec, Value, specs, told};
use crate::cli::object::{Stored, Term, Verb, verb};
use crate::netlink::Message;
use crate::netlink::message::{ip_of, u16_at};
use crate::netlink::uapi::xfrm::msg::{DELSA, GETSA, NEWSA, UPDSA};
use crate::print::format;
use crate::text::word::{exact, words};

/// What can be done with states.
pub static VERBS: &[Verb] = &[
    verb(words!["add"], |s, args| change::put(s, args, NEWSA))
        .keys(change_keys)
        .syntax("ID [ ALGO-LIST ] $mode [ flag FLAG-LIST ] [ sel SELECTOR ] [ LIMIT-LIST ] [ encap ENCAP ]", &[TERMS])
        .doc("add a state to the state database"),
    verb(words!["update"], |s, args| change::put(s, args, UPDSA))
        .keys(change_keys)
        .syntax("ID [ ALGO-LIST ] $mode [ flag FLAG-LIST ] [ sel SELECTOR ] [ LIMIT-LIST ] [ encap ENCAP ]", &[TERMS])
        .doc("change a state, or add it if it does not exist"),
    verb(words!["allocspi"], change::allocate)
        .keys(|| [specs(id::KEYS), specs(change::RESERVE)].concat())
        .syntax("ID", &[&[id::TERM]])
        .doc("reserve a security parameter index for a later state"),
    verb(words!["delete"], |s, args| list::one(s, args, DELSA))
        .keys(one_keys)
        .syntax("ID", &[&[id::TERM]])
        .selects(Stored::States)
        .doc("delete a state from the database"),
    verb(words!["deleteall", "delall"], list::delete_all)
        .keys(list_keys)
        .syntax("[ ID ]", &[&[id::TERM]])
        .doc("delete all states that match the given conditions"),
    verb(words!["list", "show", "lst"], list::list)
        .keys(list_keys)
        .syntax("[ ID ]", &[&[id::TERM]])
        .doc("list all states that match the given conditions"),
    verb(words!["get"], |s, args| list::one(s, args, GETSA))
        .keys(one_keys)
        .syntax("ID", &[&[id::TERM]])
        .selects(Stored::States)
        .doc("show one state of the database"),
    verb(words!["flush"], list::flush)
        .keys(|| specs(list::FLUSH))
        .doc("delete all states, or those of one protocol"),
    verb(words!["count"], count::states).doc("count states and show the size of the hash table"),
];

/// The arguments of a state in the usage.
const TERMS: &[Term] = &[
    id::TERM,
    ("ALGO-LIST", "[ ALGO-LIST ] ALGO"),
    ("ALGO", "{ enc | auth } ALGO-NAME ALGO-KEYMAT | @auth-trunc | @aead | @comp"),
    ("SELECTOR", "$sel.src $sel.dst $sel.dev [ UPSPEC ]"),
    (
        "UPSPEC",
        "proto { { tcp | udp | sctp | dccp } $sel.sport $sel.dport | { icmp | ipv6-icmp | mobility-header } \
         $sel.type $sel.code | gre $sel.key | PROTO }",
    ),
    super::template::LIMITS,
    super::template::LIMIT,
    ("ENCAP", "{ espinudp | espinudp-nonike | espintcp } SPORT DPORT OADDR"),
];

/// Returns the words that select the state in a message.
pub fn selecting(message: &Message) -> Vec<(&'static str, String)> {
    let info = message.body;
    let part = |at: usize| info.get(at..).unwrap_or_default();
    let family = u16_at(info, change::at::FAMILY) as u8;
    let ip = |at: usize| ip_of(family, part(at)).map(format::ip).unwrap_or_default();
    let id = change::at::ID;
    let (proto, spi) = id::protocol_and_spi(part(id));
    vec![
        ("src", ip(change::at::SRC)),
        ("dst", ip(id)),
        ("proto", proto.unwrap_or_default().into()),
        ("spi", format!("0x{spi:08x}")),
    ]
}

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

/// The keywords of algorithms, which `algorithm` reads.
static ALGORITHMS: &[Spec] = &[
    told(exact!["enc"], Value::Any, "ALGO-NAME ALGO-KEYMAT", "encryption algorithm and its key"),
    told(
        exact!["auth"],
        Value::Any,
        "ALGO-NAME ALGO-KEYMAT",
        "authentication algorithm and its key",
    ),
    told(
        exact!["auth-trunc"],
        Value::Any,
        "ALGO-NAME ALGO-KEYMAT ALGO-TRUNC-LEN",
        "authentication algorithm, its key and the length of the digest in bits",
    ),
    told(
        exact!["aead"],
        Value::Any,
        "ALGO-NAME ALGO-KEYMAT ALGO-ICV-LEN",
        "combined encryption and authentication, the key and the length of the check value in bits",
    ),
    told(exact!["comp"], Value::Any, "ALGO-NAME", "compression algorithm (IP payload compression)"),
];
