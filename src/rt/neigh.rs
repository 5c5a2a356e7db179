//! A neighbour, as RTM_NEWNEIGH tells of it.

use crate::netlink::message::{Message, Nlas, u32_at};
use crate::netlink::uapi::neigh::{RTM_DELNEIGH, RTM_GETNEIGH, nda};
use crate::rt::header::NeighHeader;
use std::net::IpAddr;

/// The length of `struct ndmsg`.
pub const HEADER: usize = NeighHeader::SIZE;

/// Ticks a second of the times that the kernel tells (USER_HZ).
const HZ: u32 = 100;

/// A neighbour: the header's fields, then the attributes.
pub struct Neigh<'a> {
    /// AF_INET, AF_INET6, or AF_BRIDGE for the forwarding database.
    pub family: u8,
    /// The interface that it is behind.
    pub index: u32,
    /// NUD_REACHABLE and so on.
    pub state: u16,
    /// NTF_PROXY and so on.
    pub flags: u8,
    /// Its attributes.
    pub nlas: Nlas<'a>,
    /// Whether the message says that it is gone.
    pub deleted: bool,
    /// Whether the message asks for it.
    pub missed: bool,
}

/// How long ago it was looked at, in seconds, and by how many it is held.
pub struct Cache {
    /// When it was found reachable.
    pub confirmed: u32,
    /// When it was used.
    pub used: u32,
    /// When it changed.
    pub updated: u32,
    /// How many hold it.
    pub references: u32,
}

impl<'a> Neigh<'a> {
    /// A neighbour from a message, lenient as all views.
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
    /// The flags that the header has no room for.
    pub fn more_flags(&self) -> u32 {
        self.nlas.u32(nda::FLAGS_EXT).unwrap_or(0)
    }
    /// Its address.
    pub fn dst(&self) -> Option<IpAddr> {
        self.nlas.ip(nda::DST)
    }
    /// Who made it; 0 is nobody in particular.
    pub fn protocol(&self) -> u32 {
        self.nlas.u32(nda::PROTOCOL).unwrap_or(0)
    }
    /// Its times.
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
