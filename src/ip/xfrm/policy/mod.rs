//! `ip xfrm policy`: IPsec policies, which select the traffic to transform.
//!
//! `change` adds, updates, gets and deletes. `list` lists and deletes. `settings` changes settings for all policies.
//! `show` prints one policy.

mod change;
mod list;
pub mod settings;
pub mod show;

pub use list::list;

use super::{count, place, selector};
use crate::cli::args::Args;
use crate::cli::grammar::{Spec, specs};
use crate::cli::object::{Stored, Term, Verb, verb};
use crate::error::{Error, Result};
use crate::netlink::Message;
use crate::netlink::message::u32_at;
use crate::netlink::uapi::xfrm::msg::{DELPOLICY, GETPOLICY, NEWPOLICY, UPDPOLICY};
use crate::text::word::words;

/// What can be done with policies.
pub static VERBS: &[Verb] = &[
    verb(words!["add"], |s, args| change::put(s, args, NEWPOLICY))
        .keys(change_keys)
        .syntax("SELECTOR $dir [ LIMIT-LIST ] [ TMPL-LIST ]", &[TERMS])
        .doc("add a policy to the policy database"),
    verb(words!["update"], |s, args| change::put(s, args, UPDPOLICY))
        .keys(change_keys)
        .syntax("SELECTOR $dir [ LIMIT-LIST ] [ TMPL-LIST ]", &[TERMS])
        .doc("change a policy, or add it if it does not exist"),
    verb(words!["delete"], |s, args| change::one(s, args, DELPOLICY))
        .keys(one_keys)
        .syntax("{ SELECTOR | @index }", &[TERMS])
        .selects(Stored::Policies)
        .doc("delete a policy from the database"),
    verb(words!["deleteall", "delall"], list::delete_all)
        .keys(list_keys)
        .syntax("$nosock [ SELECTOR ]", &[TERMS])
        .doc("delete all policies that match the given conditions"),
    verb(words!["list", "show", "lst"], list::list)
        .keys(list_keys)
        .syntax("$nosock [ SELECTOR ]", &[TERMS])
        .doc("list all policies that match the given conditions"),
    verb(words!["get"], |s, args| change::one(s, args, GETPOLICY))
        .keys(one_keys)
        .syntax("{ SELECTOR | @index }", &[TERMS])
        .selects(Stored::Policies)
        .doc("show one policy of the database"),
    verb(words!["flush"], list::flush)
        .keys(|| specs(list::FLUSH))
        .doc("delete all policies of a type"),
    verb(words!["count"], count::policies)
        .doc("count policies and show the size of the hash tables"),
    verb(words!["set"], settings::set_thresholds)
        .keys(|| specs(settings::THRESHOLDS))
        .doc("set the prefix lengths for which policies are hashed"),
    verb(words!["setdefault"], settings::set_defaults)
        .keys(|| specs(settings::DEFAULTS))
        .syntax(
            "DIR { ACTION | accept } [ DIR { ACTION | accept } ] [ DIR { ACTION | accept } ]",
            &[&[("DIR", "{ in | out | fwd }")]],
        )
        .doc("set the action for packets that no policy matches"),
    verb(words!["getdefault"], settings::get_defaults)
        .doc("show the action for packets that no policy matches"),
];

/// The arguments of a policy in the usage.
const TERMS: &[Term] = &[
    ("SELECTOR", "$src $dst $dev [ UPSPEC ]"),
    (
        "UPSPEC",
        "proto { { tcp | udp | sctp | dccp } $sport $dport | { icmp | ipv6-icmp | mobility-header } $type $code | \
         gre $key | PROTO }",
    ),
    super::template::LIMITS,
    super::template::LIMIT,
    ("TMPL-LIST", "[ TMPL-LIST ] tmpl TMPL"),
    ("TMPL", "ID $tmpl.mode $tmpl.reqid $tmpl.level"),
    ("ID", "$tmpl.src $tmpl.dst $tmpl.proto $tmpl.spi"),
];

/// Returns the words that select the policy in a message; `None` for a policy of a socket.
pub fn selecting(message: &Message) -> Option<Vec<(&'static str, String)>> {
    let info = message.body;
    let direction = DIRECTIONS.get(usize::from(*info.get(change::at::DIR)?))?;
    let [src, dst] = selector::ends(info)?;
    let index = u32_at(info, change::at::INDEX).to_string();
    Some(vec![("src", src), ("dst", dst), ("dir", direction.to_string()), ("index", index)])
}

fn change_keys() -> Vec<&'static Spec> {
    [specs(selector::KEYS), specs(change::KEYS)].concat()
}

fn one_keys() -> Vec<&'static Spec> {
    [specs(selector::KEYS), specs(change::ONE)].concat()
}

fn list_keys() -> Vec<&'static Spec> {
    [specs(selector::KEYS), specs(list::KEYS)].concat()
}

/// The directions by number.
static DIRECTIONS: &[&str] = &["in", "out", "fwd"];
/// The types of policies by number.
static TYPES: &[&str] = &["main", "sub"];
/// The actions, by number.
static ACTIONS: &[&str] = &["allow", "block"];

/// Reads a word of `names` and returns its index. Errors: `Error: argument "word" is wrong: why`.
fn choice(names: &[&str], args: &mut Args, why: &'static str) -> Result<u8> {
    let text = args.value()?;
    place(names, text).ok_or_else(|| Error::invalid(text, why))
}

fn direction(args: &mut Args) -> Result<u8> {
    choice(DIRECTIONS, args, "DIR value is invalid")
}

fn policy_type(args: &mut Args) -> Result<u8> {
    choice(TYPES, args, "PTYPE value is invalid")
}

fn action(args: &mut Args) -> Result<u8> {
    choice(ACTIONS, args, "ACTION value is invalid\n")
}
