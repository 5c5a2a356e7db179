//! `ip -brief link show`: a line a link.

use super::show;
use crate::netlink::uapi::link::ifla;
use crate::print::{Color, Printer, format};
use crate::rt::link::Link;
use crate::session::Session;

/// Writes a link as one line.
pub fn show(l: &Link, p: &mut Printer, s: &Session) {
    columns(l, p, s);
    if let Some(address) = l.nlas.get(ifla::ADDRESS) {
        let address = format::link_address(address, l.hardware);
        p.put_in(Color::Mac, "address", "", &address, " ");
    }
    show::flags(l, p, s);
    p.end();
}

/// Its name and state, which `ip -brief address` begins with too.
pub fn columns(l: &Link, p: &mut Printer, s: &Session) {
    show::name(l, p, s, |name| {
        let blanks = 16usize.saturating_sub(crate::text::to_bytes(name).len());
        format!("{name}{:blanks$} ", "")
    });
    show::state(l, p, "", |name| format!("{name:<14} "));
}
