//! A prefix that a router announced (struct prefixmsg).

use crate::netlink::Message;
use crate::netlink::message::u32_at;
use crate::netlink::uapi::family::INET6;
use crate::print::Printer;
use crate::session::Session;

/// The length of `struct prefixmsg`.
const HEADER: usize = 12;
/// Attributes.
const ADDRESS: u16 = 1;
const CACHEINFO: u16 = 2;
/// Flags: on this link, and to make addresses of.
const ONLINK: u8 = 1;
const AUTOCONF: u8 = 2;

/// The interface that it is for.
pub fn interface(message: &Message) -> u32 {
    u32_at(&message.header::<HEADER>(), 4)
}

/// Writes it; without a blank behind its length, as the reference does.
pub fn show(message: &Message, p: &mut Printer, s: &Session) {
    let header = message.header::<HEADER>();
    let (family, len, flags) = (header[0], header[9], header[10]);
    if family != INET6 {
        return;
    }
    let nlas = message.attributes(HEADER);
    if let Some(address) = nlas.ip(ADDRESS) {
        p.put("prefix", "prefix ", address, "");
        p.put("prefixlen", "/", len, "");
    }
    p.put("dev", "dev ", &s.links.name(interface(message)), " ");
    if flags & ONLINK != 0 {
        p.both("onlink", true, "onlink ");
    }
    if flags & AUTOCONF != 0 {
        p.both("autoconf", true, "autoconf ");
    }
    if let Some(info) = nlas.get(CACHEINFO) {
        p.put("valid", "valid ", u32_at(info, 4), " ");
        p.put("preferred", "preferred ", u32_at(info, 0), " ");
    }
    p.end();
}
