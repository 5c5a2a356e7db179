//! `ip route ... encap xfrm`

use super::Encap;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, dev, u32};
use crate::cli::args::Args;
use crate::error::Result;
use crate::netlink::Nlas;
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::exact;

/// The type `xfrm`.
pub const XFRM: Encap = Encap {
    set: &[&IF_ID, &LINK_DEV],
    show: &[&IF_ID, &LINK_DEV],
    read,
    finish,
    ..Encap::new(
        "xfrm",
        10,
        "select the IPsec interface for packets of an xfrm interface with external",
    )
};

const IF_ID: Attr = u32(1, exact!["if_id"])
    .min(1)
    .why("\"if_id\" value is invalid\n")
    .doc("IF_ID", "identifier that IPsec policies and states refer to");
const LINK_DEV: Attr = dev(2, exact!["link_dev"])
    .code(255)
    .show(show_dev)
    .doc("LINK", "lower interface of the IPsec tunnel");

/// Prints the interface, even if its index is 0.
pub(super) fn show_dev(a: &Attr, nlas: &Nlas, p: &mut Printer, s: &Session) {
    if let Some(index) = nlas.u32(a.id) {
        p.field(a.key, a.label, &s.links.name(index));
    }
}

/// As in the reference, every second word up to the end of the command line is ignored.
fn read(encap: &Encap, into: &mut NlaBuf, args: &mut Args, s: &Session) -> Result {
    while let Some(typed) = args.next() {
        match encap.option(typed) {
            Some(attr) => attr.read(true, args, into, s)?,
            None if typed == "help" => return Err(encap.usage()),
            None => {}
        }
    }
    Ok(())
}

fn finish(encap: &Encap, into: &mut NlaBuf) -> Result {
    if into.has(IF_ID.id) { Ok(()) } else { Err(encap.usage()) }
}
