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
pub static BAREUDP: LinkKind = LinkKind {
    set: &[&PORT, &ETHERTYPE, &SRCPORT_MIN, &MULTIPROTO],
    show: &[&PORT, &ETHERTYPE, &SRCPORT_MIN, &MULTIPROTO],
    repeats: Repeats::Refused,
    finish,
    last: &[PORT.id, ETHERTYPE.id, SRCPORT_MIN.id, MULTIPROTO.id],
    ..LinkKind::new("bareudp", "one network protocol over UDP")
};

const PORT: Attr = u16(1, words!["dstport"]).be().why("dstport").doc("PORT", "UDP port");
const ETHERTYPE: Attr = ethertype(2, words!["ethertype"])
    .why("ethertype")
    .doc("{ ipv4 | ipv6 | mpls_uc | PROTO }", "what it carries: a number or a name");
const SRCPORT_MIN: Attr =
    u16(3, words!["srcportmin"]).why("srcportmin").doc("PORT", "lowest source port");
const MULTIPROTO: Attr = flag(4, words!["multiproto"])
    .negatable()
    .show(show_multiproto)
    .doc("", "carry what goes with it too: IPv6 with IPv4, multicast MPLS with unicast");

/// Named either way.
fn show_multiproto(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let on = nlas.has(a.id);
    p.both(a.key, on, if on { "multiproto " } else { "nomultiproto " });
}

fn finish(_: &LinkKind, v: &mut NlaBuf, _: bool) -> Result {
    for (id, key) in [(PORT.id, "dstport"), (ETHERTYPE.id, "ethertype")] {
        if !v.has(id) {
            return Err(Error::Missing { key });
        }
    }
    Ok(())
}
