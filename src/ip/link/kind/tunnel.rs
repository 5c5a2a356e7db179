//! Options that the tunnel kinds share: endpoints, keys, TTL, and the second encapsulation in UDP.

use crate::attr::kind::LinkKind;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, among, boolean, dev, end, flag, named, tos, types, u8, u16, u32};
use crate::cli::address;
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::error::{Error, Result};
use crate::netlink::Nlas;
use crate::netlink::uapi::family::INET;
use crate::print::{Printer, Val};
use crate::session::Session;
use crate::text::number::unsigned;
use crate::text::word::{Word, exact, words};

/// A kind of tunnel over IP. A change sends all current settings again, because the kernel replaces all of them.
pub const fn kind(
    name: &'static str,
    doc: &'static str,
    set: &'static [&'static Attr],
    show: &'static [&'static Attr],
    finish: fn(&LinkKind, &mut NlaBuf, bool) -> Result,
) -> LinkKind {
    LinkKind { set, show, unknown: Some(""), seeded: true, finish, ..LinkKind::new(name, doc) }
}

/// The name of the value of an address option in usages.
const fn address_name(family: u8) -> &'static str {
    match family {
        INET => "ADDR := { IP_ADDRESS | any }",
        _ => "ADDR := { IPV6_ADDRESS | any }",
    }
}

/// The address of the remote endpoint.
pub const fn remote(id: u16, family: u8, words: &'static [Word]) -> Attr {
    end(id, family, words).doc(address_name(family), "address of the remote tunnel endpoint")
}
/// The address of the local endpoint.
pub const fn local(id: u16, family: u8, words: &'static [Word]) -> Attr {
    end(id, family, words)
        .follows(Value::OwnAddress)
        .doc(address_name(family), "address of the local tunnel endpoint")
}
/// The interface that tunnel packets leave on.
pub const fn link(words: &'static [Word]) -> Attr {
    dev(1, words).key("link").quiet_zero().doc("PHYS_DEV", "interface that tunnel packets leave on")
}
/// The TTL of tunnel packets; 0 copies the TTL of the inner packet.
pub const fn ttl(id: u16, words: &'static [Word]) -> Attr {
    u8(id, words).label("ttl").names(&[("inherit", 0)]).always().why("invalid TTL\n").doc(
        "TTL := { 1..255 | inherit }",
        "TTL of tunnel packets; inherit copies it from the inner packet (default inherit)",
    )
}
/// The TTL of kinds that send `ttl inherit` as a separate attribute.
pub(super) const fn ttl_or_auto(id: u16, inherit: u16) -> Attr {
    u8(id, words!["ttl", "hoplimit"])
        .names(&[("auto", 0)])
        .why("invalid TTL")
        .max(255)
        .too_big("TTL must be <= 255")
        .beside(inherit)
        .show(show_ttl)
        .doc(
            "TTL := { 1..255 | auto | inherit }",
            "TTL or hop limit of tunnel packets; inherit copies it from the inner packet (default auto)",
        )
}
/// The TOS of tunnel packets; 1 copies the TOS of the inner packet.
pub const fn service(id: u16, words: &'static [Word]) -> Attr {
    tos(id, words).doc(
        "TOS := { NUMBER | inherit }",
        "TOS of tunnel packets; inherit copies it from the inner packet",
    )
}
/// Whether path MTU discovery is used.
pub const fn pmtudisc(id: u16, words: &'static [Word]) -> Attr {
    boolean(id, words, true).show(show_no).doc("", "discover the MTU of the path (default)")
}
/// The mark for routing of tunnel packets.
pub const fn fwmark(id: u16) -> Attr {
    u32(id, exact!["fwmark"]).hex().quiet_zero().why("invalid fwmark\n").doc(
        "MARK := { 0x0..0xffffffff }",
        "packet mark that routing rules apply to tunnel packets",
    )
}
/// Whether endpoints and keys are taken from the route or a program (collect metadata).
pub const fn external(id: u16) -> Attr {
    flag(id, exact!["external"])
        .doc("", "collect metadata: take endpoints and key from the route or a program")
}

/// The type of the second encapsulation in UDP. `show` prints all its attributes.
pub const fn encap(id: u16) -> Attr {
    named(id, 2, exact!["encap"], &[("fou", 1), ("gue", 2), ("none", 0)])
        .why("Invalid encap type.")
        .show(show_encap)
        .doc(
            "{ fou | gue | none }",
            "second encapsulation in UDP: plain (fou), with a GUE header (gue) or none",
        )
}
/// `noencap`, which means `encap none`.
pub const fn noencap(id: u16) -> Attr {
    flag(id, exact!["noencap"]).set(set_noencap).doc("", "no second encapsulation in UDP")
}
/// A flag of [`encap`].
pub const fn encap_flag(id: u16, bit: u32, words: &'static [Word]) -> Attr {
    among(id, 2, bit, words)
}
/// The UDP source port of [`encap`].
pub const fn encap_sport(id: u16) -> Attr {
    u16(id, exact!["encap-sport"]).be().names(&[("auto", 0)]).why("Invalid source port.").doc(
        "{ auto | PORT }",
        "UDP source port of the second encapsulation; auto selects it by flow",
    )
}
/// The UDP destination port of [`encap`].
pub const fn encap_dport(id: u16) -> Attr {
    u16(id, exact!["encap-dport"])
        .be()
        .why("Invalid destination port.")
        .doc("PORT", "UDP destination port of the second encapsulation")
}

/// Defines the options of [`encap`], whose attributes have consecutive numbers from `$first`, and a list of them.
macro_rules! encap_rows {
    ($first:literal) => {
        const NOENCAP: Attr = tunnel::noencap($first);
        const ENCAP: Attr = tunnel::encap($first);
        const ENCAP_CSUM: Attr = tunnel::encap_flag($first + 1, 0, exact!["encap-csum"])
            .doc("", "send UDP checksums over IPv4 in the second encapsulation");
        const ENCAP_CSUM6: Attr = tunnel::encap_flag($first + 1, 1, exact!["encap-udp6-csum"])
            .doc("", "send UDP checksums over IPv6 in the second encapsulation");
        const ENCAP_REMCSUM: Attr = tunnel::encap_flag($first + 1, 2, exact!["encap-remcsum"])
            .doc("", "use remote checksum offload in the second encapsulation (GUE)");
        const ENCAP_SPORT: Attr = tunnel::encap_sport($first + 2);
        const ENCAP_DPORT: Attr = tunnel::encap_dport($first + 3);
        const ENCAPSULATION: &[&Attr] = &[
            &NOENCAP,
            &ENCAP,
            &ENCAP_SPORT,
            &ENCAP_DPORT,
            &ENCAP_CSUM,
            &ENCAP_CSUM6,
            &ENCAP_REMCSUM,
        ];
    };
}
pub(crate) use encap_rows;

fn set_noencap(a: &Attr, _: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    into.set(a.id, &[0; 2]);
    Ok(())
}

/// Prints the attributes of the second encapsulation, unless there is none.
fn show_encap(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(kind) = nlas.u16(a.id).filter(|kind| *kind != 0) else { return };
    p.object(Some("encap"), |p| {
        match a.names.iter().find(|row| row.1 == kind.into()) {
            Some(row) => p.put("type", "encap ", row.0, " "),
            None => p.both("type", Val::Null, "encap unknown "),
        }
        let port = |at| nlas.be16(a.id + at).unwrap_or_default();
        match port(2) {
            0 if !p.is_json() => p.text("encap-sport auto "),
            port => p.put("sport", "encap-sport ", port, " "),
        }
        p.put("dport", "encap-dport ", port(3), " ");
        let flags = nlas.u16(a.id + 1).unwrap_or_default();
        for (bit, key) in ["csum", "csum6", "remcsum"].into_iter().enumerate() {
            let on = flags >> bit & 1 != 0;
            p.both(key, on, &format!("{}encap-{key} ", if on { "" } else { "no" }));
        }
    });
}

/// Adds defaults for the attributes of [`encap`]. The kernel reports the current ports in network byte order. Like the reference,
/// this function converts them from host to network byte order again: on little-endian machines, a `set` without ports swaps
/// their bytes.
pub(super) fn finish_encap(first: u16, v: &mut NlaBuf) {
    for port in [first + 2, first + 3] {
        if let Some(&[a, b]) = v.get(port).filter(|_| !v.given(port)) {
            v.set(port, &u16::from_ne_bytes([a, b]).to_be_bytes());
        }
        v.fill(port, &[0; 2]);
    }
    v.fill(first, &[0; 2]);
    v.fill(first + 1, &[0; 2]);
}

/// Parses a key: a number, or a dotted quad. Returns it in network byte order. `name` is the keyword in the message.
/// Errors: `invalid value for "key": "x"; it should be an unsigned integer`
pub fn key(name: &str, value: &str) -> Result<[u8; 4]> {
    let number = match value.contains('.') {
        true => Some(address::address_v4(value)?.octets()),
        false => unsigned(value).map(u32::to_be_bytes),
    };
    number.ok_or_else(|| {
        let what = "it should be an unsigned integer";
        Error::fatal(format!("invalid value for \"{name}\": \"{value}\"; {what}"))
    })
}

/// Prints a key as a dotted quad.
pub fn show_key(a: &Attr, key: u32, p: &mut Printer) {
    p.field(a.key, a.label, std::net::IpAddr::from(key.to_be_bytes()));
}

/// Appends zeros for attributes that are not present: attribute, and length of up to 8 bytes.
pub fn zeros(v: &mut NlaBuf, of: &[(u16, usize)]) {
    for (id, bytes) in of {
        v.fill(*id, &[0; 8][..*bytes]);
    }
}

/// Sets or clears a flag in a 32-bit attribute.
pub(super) fn put_flag(id: u16, flag: u32, on: bool, into: &mut NlaBuf) {
    types::put_among(id, flag.trailing_zeros(), 4, false, on, into);
}

/// The address family of kinds over IPv4.
pub const V4: u8 = INET;

/// Prints the TTL of kinds for which `inherit` is a separate attribute.
fn show_ttl(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    match nlas.u8(a.id) {
        _ if nlas.u8(a.beside).is_some_and(|inherit| inherit != 0) => p.text("ttl inherit "),
        Some(0) if !p.is_json() => p.text("ttl auto "),
        Some(ttl) => p.field(a.key, a.label, ttl),
        None => {}
    }
}

/// Prints the mode of the don't fragment bit. Text does not print `unset`.
pub(super) fn show_df(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    match nlas.u8(a.id) {
        Some(0) => p.json(a.key, "unset"),
        Some(1) => p.field(a.key, a.label, "set"),
        Some(2) => p.field(a.key, a.label, "inherit"),
        _ => {}
    }
}

/// Prints a boolean. Text prints only `no…`, if it is off.
fn show_no(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    match nlas.u8(a.id) {
        None => {}
        Some(0) => p.both(a.key, false, &format!("no{} ", a.label)),
        Some(_) => p.json(a.key, true),
    }
}
