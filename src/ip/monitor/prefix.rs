//! Prefixes in router advertisements (`struct prefixmsg`).

use crate::netlink::Message;
use crate::netlink::message::u32_at;
use crate::netlink::uapi::family::INET6;
use crate::print::Printer;
use crate::rt::header::PrefixHeader;
use crate::session::Session;

/// The size of `struct prefixmsg` in bytes.
/// Attributes.
const ADDRESS: u16 = 1;
const CACHEINFO: u16 = 2;
/// Flags: the prefix is on-link; the prefix is for address configuration.
const ONLINK: u8 = 1;
const AUTOCONF: u8 = 2;

/// The index of the interface.
pub fn interface(message: &Message) -> u32 {
    PrefixHeader::parse(message).index
}

/// Prints the prefix. As in the reference, there is no blank after the prefix length.
pub fn show(message: &Message, p: &mut Printer, s: &Session) {
    let header = PrefixHeader::parse(message);
    if header.family != INET6 {
        return;
    }
    let nlas = message.attributes(PrefixHeader::SIZE);
    if let Some(address) = nlas.ip(ADDRESS) {
        p.put("prefix", "prefix ", address, "");
        p.put("prefixlen", "/", header.bits, "");
    }
    p.put("dev", "dev ", &s.links.name(header.index), " ");
    if header.flags & ONLINK != 0 {
        p.both("onlink", true, "onlink ");
    }
    if header.flags & AUTOCONF != 0 {
        p.both("autoconf", true, "autoconf ");
    }
    if let Some(info) = nlas.get(CACHEINFO) {
        p.put("valid", "valid ", u32_at(info, 4), " ");
        p.put("preferred", "preferred ", u32_at(info, 0), " ");
    }
    p.end();
}
