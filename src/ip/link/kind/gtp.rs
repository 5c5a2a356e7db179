//! `ip link ... type gtp`

use crate::attr::kind::{LinkKind, Repeats};
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, named, u8, u32};
use crate::error::{Result, refuse};
use crate::text::word::{exact, whole};

/// The kind `gtp`.
pub(super) static GTP: LinkKind = LinkKind {
    set: &[&ROLE, &HSIZE, &RESTART_COUNT],
    show: &[&ROLE, &HSIZE, &RESTART_COUNT],
    repeats: Repeats::Refused,
    // Unknown words are ignored, as in the reference.
    unknown: None,
    help: Some(whole("help")),
    begin: |v| v.put(CREATE_SOCKETS, &[1]),
    finish,
    ..LinkKind::new("gtp", "GPRS Tunnelling Protocol: user data of mobile networks over UDP")
};

const HSIZE: Attr = u32(3, exact!["hsize"])
    .why("invalid PDP hash size")
    .max(131_071)
    .too_big("PDP hash size too big")
    .doc("HSIZE", "size of the hash table of PDP contexts (default 1024)");
const ROLE: Attr = named(4, 4, exact!["role"], &[("ggsn", 0), ("sgsn", 1)])
    .why("invalid role, use sgsn or ggsn")
    .required()
    .doc("ROLE", "role of the node: serving node (sgsn) or gateway node (ggsn, default)");
const RESTART_COUNT: Attr = u8(6, exact!["restart_count"])
    .decimal()
    .doc("RESTART_COUNT := { 0..255 }", "restart counter in echo messages to the peer (default 0)");
/// IFLA_GTP_CREATE_SOCKETS: the kernel creates the UDP sockets.
const CREATE_SOCKETS: u16 = 5;

/// The default of `hsize`, which is always sent.
const USUAL_HSIZE: u32 = 1024;

fn finish(_: &LinkKind, v: &mut NlaBuf, _: bool) -> Result {
    if !v.has(ROLE.id) {
        return refuse("gtp: role of the gtp device was not specified");
    }
    v.fill(HSIZE.id, &USUAL_HSIZE.to_ne_bytes());
    Ok(())
}
