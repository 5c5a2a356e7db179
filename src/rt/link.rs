//! A view of an RTM_NEWLINK message.

use crate::netlink::message::{Message, Nlas};
use crate::netlink::uapi::link::{RTM_DELLINK, iff, ifla, info};
use crate::rt::header::LinkHeader;
use crate::text::{Ifname, from_c};
use std::borrow::Cow;

/// The size of `struct ifinfomsg` in bytes.
pub const HEADER: usize = LinkHeader::SIZE;

/// A link: the fields of the header, and the attributes.
pub struct Link<'a> {
    /// The hardware type (ARPHRD_ETHER etc.).
    pub hardware: u16,
    /// The index.
    pub index: u32,
    /// The flags (IFF_UP etc.).
    pub flags: u32,
    /// The attributes.
    pub nlas: Nlas<'a>,
    /// Whether the message is RTM_DELLINK.
    pub deleted: bool,
}

impl<'a> Link<'a> {
    /// Parses a message. Missing bytes are read as zeros.
    pub fn parse(message: &Message<'a>) -> Self {
        Self::from_parts(message, message.attributes(HEADER))
    }
    /// Parses a message up to the name, which is one of the first attributes.
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
    /// The name.
    pub fn name(&self) -> Option<Ifname> {
        self.nlas.name(ifla::IFNAME)
    }
    /// The index of the master, if there is one.
    pub fn master(&self) -> Option<u32> {
        self.nlas.u32(ifla::MASTER)
    }
    /// The group.
    pub fn group(&self) -> Option<u32> {
        self.nlas.u32(ifla::GROUP)
    }
    /// Whether IFF_UP is set.
    pub fn is_up(&self) -> bool {
        self.flags & iff::UP != 0
    }
    /// IFLA_LINKINFO.
    pub fn info(&self) -> Option<Nlas<'a>> {
        self.nlas.nest(ifla::LINKINFO)
    }
    /// The kind, such as `veth`.
    pub fn kind(&self) -> Option<Cow<'a, str>> {
        self.nlas.inside(ifla::LINKINFO, info::KIND).map(from_c)
    }
    /// The kind of the master, such as `bridge`.
    pub fn port_kind(&self) -> Option<Cow<'a, str>> {
        self.nlas.inside(ifla::LINKINFO, info::SLAVE_KIND).map(from_c)
    }
}
