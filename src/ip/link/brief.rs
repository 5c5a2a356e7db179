//! `ip -brief link show`: one line per link.

use crate::netlink::uapi::link::ifla;
use crate::print::{Color, Printer, Val};
use crate::query::link_line;
use crate::rt::link::Link;
use crate::session::Session;

/// Prints a link as one line.
pub fn show(l: &Link, p: &mut Printer, s: &Session) {
    columns(l, p, s);
    if let Some(address) = l.nlas.get(ifla::ADDRESS) {
        p.put_in(Color::Mac, "address", "", Val::Link(address, l.hardware), " ");
    }
    link_line::flags(l, p, s);
    p.end();
}

/// Prints the columns with the name and the state, which `ip -brief address` shares.
pub fn columns(l: &Link, p: &mut Printer, s: &Session) {
    link_line::name(l, p, s, |p, len| p.blanks(16usize.saturating_sub(len) + 1));
    link_line::state(l, p, "", |p, len| p.blanks(14usize.saturating_sub(len) + 1));
}
