//! A link, as RTM_NEWLINK tells of it.

use crate::netlink::message::{Message, Nlas};
use crate::netlink::uapi::link::{RTM_DELLINK, iff, ifla, info};
use crate::rt::header::LinkHeader;
use crate::text::{Ifname, from_c};
use std::borrow::Cow;

/// The length of `struct ifinfomsg`.
pub const HEADER: usize = LinkHeader::SIZE;

/// A link: the header's fields, then the attributes.
pub struct Link<'a> {
    /// ARPHRD_ETHER and so on.
    pub hardware: u16,
    /// Its index.
    pub index: u32,
    /// IFF_UP and so on.
    pub flags: u32,
    /// Its attributes.
    pub nlas: Nlas<'a>,
    /// Whether the message says that it is gone.
    pub deleted: bool,
}

impl<'a> Link<'a> {
    /// A link from a message, lenient as all views.
    pub fn parse(message: &Message<'a>) -> Self {
        Self::from_parts(message, message.attributes(HEADER))
    }
    /// A link without the attributes behind its name, which is among the first.
    pub fn parse_to_name(message: &Message<'a>) -> Self {
        let bytes = message.body.get(HEADER..).unwrap_or_default();
        Self::from_parts(message, Nlas::parse_to(bytes, ifla::IFNAME))
    }
    fn from_parts(message: &Message<'a>, nlas: Nlas<'a>) -> Self {
        let header = LinkHeader::parse(message);
        Link {
            hardware: header.hardware,
            index: header.index,
            flags: header.flags,
            nlas,
            deleted: message.kind == RTM_DELLINK,
        }
    }
    /// Its name.
    pub fn name(&self) -> Option<Ifname> {
        self.nlas.name(ifla::IFNAME)
    }
    /// The index of its master, if it has one.
    pub fn master(&self) -> Option<u32> {
        self.nlas.u32(ifla::MASTER)
    }
    /// Its group.
    pub fn group(&self) -> Option<u32> {
        self.nlas.u32(ifla::GROUP)
    }
    /// Whether it is up.
    pub fn is_up(&self) -> bool {
        self.flags & iff::UP != 0
    }
    /// IFLA_LINKINFO.
    pub fn info(&self) -> Option<Nlas<'a>> {
        self.nlas.nest(ifla::LINKINFO)
    }
    /// Its kind: `veth`.
    pub fn kind(&self) -> Option<Cow<'a, str>> {
        self.nlas.inside(ifla::LINKINFO, info::KIND).map(from_c)
    }
    /// The kind of its master, as seen from the port: `bridge`.
    pub fn port_kind(&self) -> Option<Cow<'a, str>> {
        self.nlas.inside(ifla::LINKINFO, info::SLAVE_KIND).map(from_c)
    }
}
