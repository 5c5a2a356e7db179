//! `ip link ... type ipoib`

use crate::attr::kind::LinkKind;
use crate::attr::{Attr, named, u16};
use crate::netlink::Nlas;
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::words;

/// The kind `ipoib`.
pub(super) static IPOIB: LinkKind = LinkKind {
    set: &[&PKEY, &MODE, &UMCAST],
    show: &[&PKEY, &MODE, &UMCAST],
    anchor: Some((PKEY.id, 2)),
    unknown: Some("unknown option \"{}\"?"),
    ..LinkKind::new("ipoib", "IP over InfiniBand: interface of one partition (RFC 4391)")
};

const PKEY: Attr = u16(1, words!["pkey"])
    .key("key")
    .show(show_pkey)
    .why("pkey is invalid")
    .doc("PKEY := { 0x8001..0xffff }", "partition key of the InfiniBand network");
const MODE: Attr = named(2, 2, words!["mode"], &[("datagram", 0), ("connected", 1)])
    .says("Error: argument of \"mode\" must be \"datagram\"or \"connected\"", 1)
    .doc("MODE", "transport mode: datagrams or connections (default datagram)");
const UMCAST: Attr = u16(3, words!["umcast"])
    .show(show_umcast)
    .why("umcast is invalid")
    .doc("{ 0 | 1 }", "let programs join multicast groups");

/// Prints the partition key in the format of C's `%#.4x`: 0 has no prefix.
fn show_pkey(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    match nlas.u16(a.id) {
        None => {}
        Some(0) => p.field(a.key, a.label, "0000"),
        Some(key) => p.field(a.key, a.label, &format!("{key:#06x}")),
    }
}

/// Prints the flag as four hexadecimal digits, as the reference does, and only if the mode is present.
fn show_umcast(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(on) = nlas.u16(a.id).filter(|_| nlas.has(MODE.id)) {
        p.field(a.key, a.label, &format!("{on:04x}"));
    }
}
