//! `ip link ... type xfrm`

use crate::attr::kind::LinkKind;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, dev, flag, u32};
use crate::error::{Error, Result, refuse};
use crate::netlink::Nlas;
use crate::print::{Printer, Val};
use crate::session::Session;
use crate::text::word::{exact, words};

/// The kind `xfrm`.
pub static XFRM: LinkKind = LinkKind {
    set: &[&DEV, &IF_ID, &EXTERNAL],
    show: &[&EXTERNAL, &IF_ID],
    unknown: Some(""),
    finish,
    last: &[EXTERNAL.id, DEV.id],
    ..LinkKind::new(
        "xfrm",
        "virtual interface for IPsec policies and states with the same identifier",
    )
};

const DEV: Attr =
    dev(1, words!["dev"]).quiet_zero().doc("PHYS_DEV", "lower interface for hardware offload");
const IF_ID: Attr = u32(2, words!["if_id"])
    .hex()
    .min(1)
    .show(show_if_id)
    .why("if_id value is invalid")
    .doc("IF-ID := { 0x1..0xffffffff }", "identifier that IPsec policies and states refer to");
const EXTERNAL: Attr = flag(3, exact!["external"])
    .doc("", "collect metadata: take the identifier from the route or a program");

/// Prints the interface ID, unless the device takes it from the route (collect metadata).
fn show_if_id(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(id) = nlas.u32(a.id).filter(|_| !nlas.has(EXTERNAL.id)) {
        p.field(a.key, a.label, Val::Hex(id.into()));
    }
}

fn finish(_: &LinkKind, v: &mut NlaBuf, _: bool) -> Result {
    if v.has(EXTERNAL.id) {
        if v.has(IF_ID.id) || v.has(DEV.id) {
            return refuse("xfrmi: both 'external' and if_id/link cannot be specified");
        }
        return Ok(());
    }
    if !v.has(IF_ID.id) {
        return Err(Error::missing("IF_ID"));
    }
    Ok(())
}
