//! `ip link ... type bareudp`

use crate::attr::kind::{LinkKind, Repeats};
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, ethertype, flag, u16};
use crate::error::{Error, Result};
use crate::netlink::Nlas;
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::words;

/// The kind `bareudp`.
pub(super) static BAREUDP: LinkKind = LinkKind {
    set: &[&PORT, &ETHERTYPE, &SRCPORT_MIN, &MULTIPROTO],
    show: &[&PORT, &ETHERTYPE, &SRCPORT_MIN, &MULTIPROTO],
    repeats: Repeats::Refused,
    finish,
    last: &[PORT.id, ETHERTYPE.id, SRCPORT_MIN.id, MULTIPROTO.id],
    ..LinkKind::new(
        "bareudp",
        "tunnel for one layer 3 protocol over UDP, without a header of its own",
    )
};

const PORT: Attr = u16(1, words!["dstport"])
    .be()
    .why("dstport")
    .required()
    .doc("PORT := UDP_PORT", "UDP destination port of the tunnel");
const ETHERTYPE: Attr = ethertype(2, words!["ethertype"]).why("ethertype").required().doc(
    "PROTO := ETHERTYPE",
    "protocol that the tunnel carries, by number or as ipv4, ipv6, mpls_uc …",
);
const SRCPORT_MIN: Attr = u16(3, words!["srcportmin"])
    .why("srcportmin")
    .doc("PORT := UDP_PORT", "lowest UDP source port of packets sent");
const MULTIPROTO: Attr = flag(4, words!["multiproto"])
    .negatable()
    .show(show_multiproto)
    .doc("", "carry related protocols too: IPv6 with ipv4, multicast with mpls_uc");

/// Prints `multiproto` or `nomultiproto`.
fn show_multiproto(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let on = nlas.has(a.id);
    p.both(a.key, on, if on { "multiproto " } else { "nomultiproto " });
}

fn finish(_: &LinkKind, v: &mut NlaBuf, _: bool) -> Result {
    for (id, key) in [(PORT.id, "dstport"), (ETHERTYPE.id, "ethertype")] {
        if !v.has(id) {
            return Err(Error::missing(key));
        }
    }
    Ok(())
}
