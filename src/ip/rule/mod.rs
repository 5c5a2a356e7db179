//! `ip rule` and `ip mrule`: the policy rules that select a routing table.
//!
//! `change` adds and deletes. `show` lists the rules that `filter` selects. `list` flushes, saves and restores.
//! `values` parses values for `change` and `filter`.

mod change;
mod filter;
mod list;
pub mod show;
mod values;

use crate::cli::grammar::{Value, specs};
use crate::cli::object::{Bare, Object, Stored, Term, Verb, verb};
use crate::error::{Error, Result};
use crate::netlink::uapi::family::{INET, INET6, IP6MR, IPMR, UNSPEC};
use crate::session::Session;
use crate::text::word::words;

/// The object `ip rule`.
pub static RULE: Object = Object {
    words: words!["rule"],
    title: "ip rule",
    doc: "show and change rules that select the routing table (policy routing)",
    bare: Bare::Run(show::run::<false>),
    verbs: &verbs::<false>(),
    holds_back: true,
    ..Object::PLAIN
};

/// The object `ip mrule`: rules of multicast routing.
pub(super) static MRULE: Object = Object {
    words: words!["mrule"],
    title: "ip rule",
    doc: "show and change rules that select the multicast routing table",
    bare: Bare::Run(show::run::<true>),
    verbs: &verbs::<true>(),
    check: |s, _| family(s, true).map(drop),
    ..Object::PLAIN
};

/// The selectors of a rule in the usage.
const SELECTOR: &[Term] = &[(
    "SELECTOR",
    "$not $from $to $tos $fwmark $iif $oif $pref $l3mdev $uidrange $tun_id $ipproto $sport $dport $dscp $flowlabel",
)];

/// The actions of a rule in the usage.
const ACTION: &[Term] = &[
    ("ACTION", "[ [ type ] TYPE ] $table $protocol $nat $realms $goto $nop SUPPRESSOR"),
    ("SUPPRESSOR", "$suppress_prefixlength $suppress_ifgroup"),
];

/// The verbs. An abbreviation selects the first match, so the order matters.
const fn verbs<const MULTICAST: bool>() -> [Verb; 6] {
    [
        verb(words!["list", "lst", "show"], show::run::<MULTICAST>)
            .keys(|| specs(filter::KEYS))
            .operand("[ [ to ] PREFIX ]", &[Value::Address])
            .syntax("[ SELECTOR ]", &[SELECTOR])
            .doc("list rules in the order in which the kernel checks them"),
        verb(words!["save"], list::save::<MULTICAST>)
            .doc("write rules in binary form to standard output, for restore"),
        verb(words!["restore"], list::restore)
            .doc("add the rules that standard input holds in binary form"),
        verb(words!["add"], change::add::<MULTICAST>)
            .keys(change::words)
            .operand("[ [ type ] TYPE ]", &[Value::OneOf(values::TYPES)])
            .syntax("SELECTOR ACTION", &[SELECTOR, ACTION])
            .doc("add a rule to the policy database"),
        verb(words!["del", "delete"], change::delete::<MULTICAST>)
            .keys(change::words)
            .operand("[ [ type ] TYPE ]", &[Value::OneOf(values::TYPES)])
            .syntax("SELECTOR ACTION", &[SELECTOR, ACTION])
            .selects(if MULTICAST { Stored::MulticastRules } else { Stored::Rules })
            .doc("delete the first rule that matches"),
        verb(words!["flush"], list::flush::<MULTICAST>)
            .keys(|| specs(filter::KEYS))
            .syntax("[ SELECTOR ]", &[SELECTOR])
            .doc("delete all rules except those of priority 0"),
    ]
}

/// Returns the family of the options before the object. Errors: `Multicast rules are only supported for IPv4/IPv6, was:
/// 7`, exit code 255.
pub fn family(s: &Session, multicast: bool) -> Result<u8> {
    match (multicast, s.options.family) {
        (false, family) => Ok(family),
        (true, UNSPEC | INET) => Ok(IPMR),
        (true, INET6) => Ok(IP6MR),
        (true, other) => Err(Error::fatal(format!(
            "Multicast rules are only supported for IPv4/IPv6, was: {other}"
        ))),
    }
}
