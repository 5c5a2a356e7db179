//! `ip link ... type vlan`

use crate::attr::kind::LinkKind;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, bits, ethertype, switch, u16};
use crate::cli::args::Args;
use crate::error::Result;
use crate::netlink::message::{iter, u32_at};
use crate::netlink::{Nlas, Request};
use crate::print::Printer;
use crate::session::Session;
use crate::text::number::unsigned;
use crate::text::word::words;

/// The kind `vlan`.
pub static VLAN: LinkKind = LinkKind {
    set: &[
        &PROTOCOL,
        &ID,
        &REORDER_HDR,
        &GVRP,
        &MVRP,
        &LOOSE_BINDING,
        &BRIDGE_BINDING,
        &INGRESS,
        &EGRESS,
    ],
    show: &[&PROTOCOL, &ID, &FLAGS, &INGRESS, &EGRESS],
    anchor: Some((ID.id, 2)),
    last: &[FLAGS.id],
    ..LinkKind::new("vlan", "virtual LAN on a lower interface (IEEE 802.1Q and 802.1ad)")
};

const ID: Attr = u16(1, words!["id"])
    .why("id is invalid")
    .required()
    .doc("VLANID := { 0..4095 }", "VLAN identifier, usable from 1 to 4094");
const FLAGS: Attr = bits(
    2,
    &[
        ("REORDER_HDR", 1),
        ("GVRP", 1 << 1),
        ("MVRP", 1 << 3),
        ("LOOSE_BINDING", 1 << 2),
        ("BRIDGE_BINDING", 1 << 4),
    ],
);
const REORDER_HDR: Attr = switch(2, 0, words!["reorder_hdr"])
    .code(1)
    .doc("{ on | off }", "remove the VLAN tag from received frames (default on)");
const GVRP: Attr = switch(2, 1, words!["gvrp"])
    .code(1)
    .doc("{ on | off }", "register the VLAN with the switch by GVRP (default off)");
const LOOSE_BINDING: Attr = switch(2, 2, words!["loose_binding"])
    .code(1)
    .doc("{ on | off }", "keep the state independent of the lower interface (default off)");
const MVRP: Attr = switch(2, 3, words!["mvrp"])
    .code(1)
    .doc("{ on | off }", "register the VLAN with the switch by MVRP (default off)");
const BRIDGE_BINDING: Attr = switch(2, 4, words!["bridge_binding"]).code(1).doc(
    "{ on | off }",
    "take the state from bridge ports that are members of the VLAN (default off)",
);
const EGRESS: Attr = qos(3, words!["egress-qos-map"]).key("egress_qos").doc(
    "QOS-MAP := [ QOS-MAP ] QOS-MAPPING; QOS-MAPPING := FROM:TO",
    "map packet priorities to VLAN priorities of sent frames (default all 0)",
);
const INGRESS: Attr = qos(4, words!["ingress-qos-map"]).key("ingress_qos").doc(
    "QOS-MAP := [ QOS-MAP ] QOS-MAPPING; QOS-MAPPING := FROM:TO",
    "map VLAN priorities of received frames to packet priorities (default all 0)",
);
const PROTOCOL: Attr = ethertype(5, words!["protocol"])
    .why("protocol is invalid")
    .show(show_protocol)
    .doc("VLANPROTO := [ 802.1Q | 802.1ad ]", "protocol of the VLAN tag (default 802.1Q)");

/// IFLA_VLAN_QOS_MAPPING within a map.
const MAPPING: u16 = 1;

const fn qos(id: u16, words: &'static [crate::text::word::Word]) -> Attr {
    crate::attr::flag(id, words).set(set_map).show(show_map)
}

/// Prints 802.1Q if the attribute is absent.
fn show_protocol(a: &Attr, nlas: &Nlas, p: &mut Printer, s: &Session) {
    match nlas.be16(a.id) {
        Some(protocol) => p.field(a.key, a.label, &s.names.ethertype(protocol)),
        None => p.field(a.key, a.label, "802.1q"),
    }
}

/// Reads pairs `FROM:TO` until a word has another form; even the first word may be another option.
fn set_map(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    args.value()?;
    args.back();
    let mut read = Ok(());
    into.put_nest(a.id, |map| read = pairs(a, args, map));
    read
}

fn pairs(a: &Attr, args: &mut Args, map: &mut Request) -> Result {
    while let Some((from, to)) = args.peek().and_then(|word| word.split_once(':')) {
        args.next();
        match (unsigned::<u32>(from), unsigned::<u32>(to)) {
            (Some(from), Some(to))
                if map.try_put(MAPPING, &[from, to].map(u32::to_ne_bytes).concat()) => {}
            _ => return Err(a.wrong(from)),
        }
    }
    Ok(())
}

/// Prints a map in a line of its own: `ingress-qos-map { 1:2 3:4 }`.
fn show_map(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(map) = nlas.get(a.id) else { return };
    p.line();
    p.text("      ");
    p.text(a.label);
    p.text(" { ");
    p.array(Some(a.key), |p| {
        for (_, pair) in iter(map) {
            p.object(None, |p| {
                p.put("from", "", u32_at(pair, 0), "");
                p.put("to", ":", u32_at(pair, 4), " ");
            });
        }
    });
    p.text("} ");
}
