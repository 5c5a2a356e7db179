//! An address, as RTM_NEWADDR tells of it.

use crate::netlink::message::{Message, Nlas, u32_at};
use crate::netlink::uapi::addr::{RTM_DELADDR, RTM_DELANYCAST, RTM_DELMULTICAST, ifa};
use crate::rt::header::AddrHeader;
use std::borrow::Cow;
use std::net::IpAddr;

/// The length of `struct ifaddrmsg`.
pub const HEADER: usize = AddrHeader::SIZE;

/// An address: the header's fields, then the attributes.
pub struct Addr<'a> {
    /// AF_INET or AF_INET6.
    pub family: u8,
    /// The length of its prefix in bits.
    pub prefix_len: u8,
    header_flags: u8,
    /// RT_SCOPE_UNIVERSE and so on.
    pub scope: u8,
    /// The interface that carries it.
    pub index: u32,
    /// Its attributes.
    pub nlas: Nlas<'a>,
    /// Whether the message says that it is gone.
    pub deleted: bool,
}

/// How long an address holds, in seconds; `u32::MAX` is forever.
pub struct Lifetime {
    /// How long it is preferred.
    pub preferred: u32,
    /// How long it is valid.
    pub valid: u32,
}

impl<'a> Addr<'a> {
    /// An address from a message, lenient as all views.
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
    /// IFA_F_PERMANENT and so on.
    pub fn flags(&self) -> u32 {
        self.nlas.u32(ifa::FLAGS).unwrap_or(self.header_flags.into())
    }
    /// The address itself.
    pub fn local(&self) -> Option<IpAddr> {
        self.nlas.ip(ifa::LOCAL).or_else(|| self.nlas.ip(ifa::ADDRESS))
    }
    /// The address of the other end, where it is another than ours.
    pub fn peer(&self) -> Option<IpAddr> {
        let peer = self.nlas.ip(ifa::ADDRESS)?;
        Some(peer).filter(|peer| self.local() != Some(*peer))
    }
    /// Its label.
    pub fn label(&self) -> Option<Cow<'a, str>> {
        self.nlas.str(ifa::LABEL)
    }
    /// How long it holds.
    pub fn lifetime(&self) -> Option<Lifetime> {
        let info = self.nlas.get(ifa::CACHEINFO)?;
        Some(Lifetime { preferred: u32_at(info, 0), valid: u32_at(info, 4) })
    }
}
