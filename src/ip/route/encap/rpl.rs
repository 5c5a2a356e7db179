//! `ip route ... encap rpl`

use super::Encap;
use super::srh;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, num};
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::error::Result;
use crate::netlink::Nlas;
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::exact;

/// The type `rpl`.
pub(super) const RPL: Encap = Encap {
    set: &[&SEGS],
    show: &[&SEGS],
    finish,
    ..Encap::new("rpl", 8, "add a source routing header of RPL (RFC 6554)")
};

const SEGS: Attr = num(1, 0, exact!["segs"])
    .set(set_segments)
    .show(show_segments)
    .follows(Value::Any)
    .doc("ADDR[,ADDR…]", "IPv6 addresses of the hops, in order");

fn set_segments(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let text = args.value()?;
    into.once(a.id, a.name(), text)?;
    into.put(a.id, &srh::rpl(&srh::segments(text)?));
    Ok(())
}

/// As in the reference, without segments one segment of zeros is sent.
fn finish(_: &Encap, into: &mut NlaBuf) -> Result {
    into.fill(SEGS.id, &srh::rpl(&srh::segments("")?));
    Ok(())
}

fn show_segments(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(header) = nlas.get(a.id) {
        srh::show_rpl(header, p);
    }
}
