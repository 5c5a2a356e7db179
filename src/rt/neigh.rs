//! A view of an RTM_NEWNEIGH message.

use crate::netlink::message::{Message, Nlas, u32_at};
use crate::netlink::uapi::neigh::{RTM_DELNEIGH, RTM_GETNEIGH, nda};
use crate::rt::header::NeighHeader;
use std::net::IpAddr;

/// The size of `struct ndmsg` in bytes.
pub const HEADER: usize = NeighHeader::SIZE;

/// The unit of times in messages: clock ticks per second (USER_HZ).
const HZ: u32 = 100;

/// A neighbour: the fields of the header, and the attributes.
pub struct Neigh<'a> {
    /// AF_INET, AF_INET6, or AF_BRIDGE for the forwarding database.
    pub family: u8,
    /// The index of the interface.
    pub index: u32,
    /// The state (NUD_REACHABLE etc.).
    pub state: u16,
    /// The flags (NTF_PROXY etc.).
    pub flags: u8,
    /// The attributes.
    pub nlas: Nlas<'a>,
    /// Whether the message is RTM_DELNEIGH.
    pub deleted: bool,
    /// Whether the message is RTM_GETNEIGH: the kernel asks user space for this neighbour.
    pub missed: bool,
}

/// The times since events in seconds, and the reference count (`struct nda_cacheinfo`).
pub struct Cache {
    /// The time since the neighbour was confirmed to be reachable.
    pub confirmed: u32,
    /// The time since the last use.
    pub used: u32,
    /// The time since the last change.
    pub updated: u32,
    /// The reference count.
    pub references: u32,
}

impl<'a> Neigh<'a> {
    /// Parses a message. Missing bytes are read as zeros.
    pub fn parse(message: &Message<'a>) -> Self {
        let header = NeighHeader::parse(message);
        Neigh {
            family: header.family,
            index: header.index,
            state: header.state,
            flags: header.flags,
            nlas: message.attributes(HEADER),
            deleted: message.kind == RTM_DELNEIGH,
            missed: message.kind == RTM_GETNEIGH,
        }
    }
    /// Whether a flag of the header is set.
    pub fn is(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }
    /// The extended flags (NDA_FLAGS_EXT).
    pub fn more_flags(&self) -> u32 {
        self.nlas.u32(nda::FLAGS_EXT).unwrap_or(0)
    }
    /// The destination address.
    pub fn dst(&self) -> Option<IpAddr> {
        self.nlas.ip(nda::DST)
    }
    /// The protocol that created the entry; 0 if unspecified.
    pub fn protocol(&self) -> u32 {
        self.nlas.u32(nda::PROTOCOL).unwrap_or(0)
    }
    /// The times and the reference count.
    pub fn cache(&self) -> Option<Cache> {
        let info = self.nlas.get(nda::CACHEINFO)?;
        Some(Cache {
            confirmed: u32_at(info, 0) / HZ,
            used: u32_at(info, 4) / HZ,
            updated: u32_at(info, 8) / HZ,
            references: u32_at(info, 12),
        })
    }
}
