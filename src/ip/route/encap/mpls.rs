//! `ip route ... encap mpls`

use super::Encap;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, num, u8};
use crate::cli::address::address;
use crate::cli::args::Args;
use crate::error::Result;
use crate::ip::route::show::labels;
use crate::netlink::Nlas;
use crate::netlink::uapi::family::MPLS as FAMILY;
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::exact;

/// The type `mpls`.
pub const MPLS: Encap = Encap {
    operand: Some(&DST),
    set: &[&TTL],
    show: &[&DST, &TTL],
    ..Encap::new("mpls", 1, "add a stack of MPLS labels to packets")
};

const DST: Attr =
    num(1, 4, &[]).label("dst").set(set_labels).show(show_labels).doc("LABEL[/LABEL…]", "");
const TTL: Attr = u8(2, exact!["ttl"])
    .why("\"ttl\" value is invalid\n")
    .doc("TTL", "TTL in the MPLS header (default: TTL of the packet)");

fn set_labels(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    into.put(a.id, address(args.value()?, FAMILY)?.bytes());
    Ok(())
}

fn show_labels(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(bytes) = nlas.get(a.id) {
        p.put(a.key, " ", &labels(bytes), " ");
    }
}
