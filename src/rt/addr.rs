//! A view of an RTM_NEWADDR message.

use crate::netlink::message::{Message, Nlas, u32_at};
use crate::netlink::uapi::addr::{RTM_DELADDR, RTM_DELANYCAST, RTM_DELMULTICAST, ifa};
use crate::rt::header::AddrHeader;
use std::borrow::Cow;
use std::net::IpAddr;

/// The size of `struct ifaddrmsg` in bytes.
pub const HEADER: usize = AddrHeader::SIZE;

/// An address: the fields of the header, and the attributes.
pub struct Addr<'a> {
    /// AF_INET or AF_INET6.
    pub family: u8,
    /// The prefix length in bits.
    pub prefix_len: u8,
    header_flags: u8,
    /// The scope (RT_SCOPE_UNIVERSE etc.).
    pub scope: u8,
    /// The index of the interface.
    pub index: u32,
    /// Its attributes.
    pub nlas: Nlas<'a>,
    /// Whether the message is RTM_DELADDR.
    pub deleted: bool,
}

/// The lifetimes of an address in seconds; `u32::MAX` is infinite.
pub struct Lifetime {
    /// The preferred lifetime.
    pub preferred: u32,
    /// The valid lifetime.
    pub valid: u32,
}

impl<'a> Addr<'a> {
    /// Parses a message. Missing bytes are read as zeros.
    pub fn parse(message: &Message<'a>) -> Self {
        let header = AddrHeader::parse(message);
        Addr {
            family: header.family,
            prefix_len: header.prefix_len,
            header_flags: header.flags,
            scope: header.scope,
            index: header.index,
            nlas: message.attributes(HEADER),
            deleted: matches!(message.kind, RTM_DELADDR | RTM_DELMULTICAST | RTM_DELANYCAST),
        }
    }
    /// The flags (IFA_F_PERMANENT etc.).
    pub fn flags(&self) -> u32 {
        self.nlas.u32(ifa::FLAGS).unwrap_or(self.header_flags.into())
    }
    /// The local address.
    pub fn local(&self) -> Option<IpAddr> {
        self.nlas.ip(ifa::LOCAL).or_else(|| self.nlas.ip(ifa::ADDRESS))
    }
    /// The address of the peer, if it differs from the local address.
    pub fn peer(&self) -> Option<IpAddr> {
        let peer = self.nlas.ip(ifa::ADDRESS)?;
        Some(peer).filter(|peer| self.local() != Some(*peer))
    }
    /// The label.
    pub fn label(&self) -> Option<Cow<'a, str>> {
        self.nlas.str(ifa::LABEL)
    }
    /// The lifetimes (IFA_CACHEINFO).
    pub fn lifetime(&self) -> Option<Lifetime> {
        let info = self.nlas.get(ifa::CACHEINFO)?;
        Some(Lifetime { preferred: u32_at(info, 0), valid: u32_at(info, 4) })
    }
}
