//! `ip link ... type hsr`

use crate::attr::kind::LinkKind;
use crate::attr::{Attr, dev, link_addr, shown, u8};
use crate::netlink::Nlas;
use crate::print::{Printer, Val};
use crate::session::Session;
use crate::text::word::{exact, words};

/// The kind `hsr`.
pub static HSR: LinkKind = LinkKind {
    set: &[&SUPERVISION, &VERSION, &PROTO, &SLAVE1, &SLAVE2, &INTERLINK],
    show: &[&SLAVE1, &SLAVE2, &INTERLINK, &SEQUENCE, &SUPERVISION_ADDR, &PROTO],
    unknown: Some("what is \"{}\"?"),
    ..LinkKind::new("hsr", "ring or parallel network with redundancy: HSR or PRP (IEC 62439-3)")
};

const SLAVE1: Attr = dev(1, words!["slave1"])
    .show(show_slave)
    .why("No such interface")
    .required()
    .doc("SLAVE1-IF", "first interface of the redundant network");
const SLAVE2: Attr = dev(2, words!["slave2"])
    .show(show_slave)
    .why("No such interface")
    .required()
    .doc("SLAVE2-IF", "second interface of the redundant network");
const SUPERVISION: Attr = u8(3, words!["supervision"]).why("ADDR-BYTE is invalid").doc(
    "ADDR-BYTE := { 0..255 }",
    "last byte of the multicast address of supervision frames (default 0)",
);
const SUPERVISION_ADDR: Attr = link_addr(4, exact!["supervision"]).key("supervision_addr");
const SEQUENCE: Attr = shown(5, 2, "sequence").key("seq_nr");
const VERSION: Attr = u8(6, words!["version"])
    .why("version is invalid")
    .doc("VERSION := { 0 | 1 }", "version of the HSR protocol (default 0)");
const PROTO: Attr = u8(7, words!["proto"])
    .why("protocol is invalid")
    .doc("PROTOCOL := { 0 | 1 }", "redundancy protocol: 0 for HSR (default), 1 for PRP");
const INTERLINK: Attr = dev(8, exact!["interlink"])
    .why("No such interface")
    .doc("INTERLINK-IF", "interface that connects nodes without redundancy to the HSR ring");

/// Prints the name of a port, also if the interface no longer exists.
fn show_slave(a: &Attr, nlas: &Nlas, p: &mut Printer, s: &Session) {
    match nlas.u32(a.id) {
        Some(index) => p.field(a.key, a.label, &s.links.name(index)),
        None => p.both(a.key, Val::Null, &format!("{} <none> ", a.label)),
    }
}
