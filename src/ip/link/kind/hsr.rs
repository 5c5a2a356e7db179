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
    ..LinkKind::new("hsr", "redundant ring of two links (IEC 62439-3)")
};

const SLAVE1: Attr = dev(1, words!["slave1"])
    .show(show_slave)
    .why("No such interface")
    .doc("DEVICE", "one of its two links");
const SLAVE2: Attr =
    dev(2, words!["slave2"]).show(show_slave).why("No such interface").doc("DEVICE", "the other");
const SUPERVISION: Attr = u8(3, words!["supervision"])
    .why("ADDR-BYTE is invalid")
    .doc("ADDR-BYTE", "last byte of the address of supervision frames");
const SUPERVISION_ADDR: Attr = link_addr(4, exact!["supervision"]).key("supervision_addr");
const SEQUENCE: Attr = shown(5, 2, "sequence").key("seq_nr");
const VERSION: Attr =
    u8(6, words!["version"]).why("version is invalid").doc("VERSION", "of the protocol: 0 or 1");
const PROTO: Attr =
    u8(7, words!["proto"]).why("protocol is invalid").doc("PROTOCOL", "0 for HSR, 1 for PRP");
const INTERLINK: Attr =
    dev(8, exact!["interlink"]).why("No such interface").doc("DEVICE", "the link to another ring");

/// One that is gone is named too.
fn show_slave(a: &Attr, nlas: &Nlas, p: &mut Printer, s: &Session) {
    match nlas.u32(a.id) {
        Some(index) => p.field(a.key, a.label, &s.links.name(index)),
        None => p.both(a.key, Val::Null, &format!("{} <none> ", a.label)),
    }
}
