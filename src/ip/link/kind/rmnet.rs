//! `ip link ... type rmnet`

use crate::attr::kind::LinkKind;
use crate::attr::{Attr, bits, switch, u16};
use crate::text::word::{Word, exact, whole};

/// The kind `rmnet`.
pub(super) static RMNET: LinkKind = LinkKind {
    set: &[
        &MUX_ID,
        &INGRESS_DEAGGREGATION,
        &INGRESS_COMMANDS,
        &INGRESS_MAPV4,
        &EGRESS_MAPV4,
        &INGRESS_MAPV5,
        &EGRESS_MAPV5,
    ],
    show: &[&MUX_ID, &FLAGS],
    anchor: Some((MUX_ID.id, 2)),
    help: Some(whole("help")),
    last: &[FLAGS.id],
    ..LinkKind::new("rmnet", "multiplexed data channel of a Qualcomm modem")
};

const MUX_ID: Attr = u16(1, exact!["mux_id"])
    .why("mux_id is invalid")
    .required()
    .doc("MUXID := { 1..254 }", "identifier of the multiplexed channel");
const FLAGS: Attr = bits(
    2,
    &[
        ("INGRESS_DEAGGREGATION", 1),
        ("INGRESS_MAP_COMMANDS", 1 << 1),
        ("INGRESS_MAP_CKSUMV4", 1 << 2),
        ("EGRESS_MAP_CKSUMV4", 1 << 3),
        ("INGRESS_MAP_CKSUMV5", 1 << 4),
        ("EGRESS_MAP_CKSUMV5", 1 << 5),
    ],
);
const INGRESS_DEAGGREGATION: Attr = flag(0, exact!["ingress-deaggregation"])
    .doc("{ on | off }", "split received packets that the modem aggregated");
const INGRESS_COMMANDS: Attr = flag(1, exact!["ingress-commands"])
    .doc("{ on | off }", "execute flow control commands of the modem");
const INGRESS_MAPV4: Attr = flag(2, exact!["ingress-mapv4-checksum"])
    .doc("{ on | off }", "verify checksums of received packets (MAP version 4)");
const EGRESS_MAPV4: Attr = flag(3, exact!["egress-mapv4-checksum"])
    .doc("{ on | off }", "add checksums to packets sent (MAP version 4)");
const INGRESS_MAPV5: Attr = flag(4, exact!["ingress-mapv5-checksum"])
    .doc("{ on | off }", "verify checksums of received packets (MAP version 5)");
const EGRESS_MAPV5: Attr = flag(5, exact!["egress-mapv5-checksum"])
    .doc("{ on | off }", "add checksums to packets sent (MAP version 5)");

const fn flag(bit: u32, words: &'static [Word]) -> Attr {
    switch(2, bit, words)
        .says("Error: argument of \"{key}\" must be one of \"off\", \"on\", not \"{}\"", 1)
}
