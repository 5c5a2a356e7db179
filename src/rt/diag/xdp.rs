//! An XDP socket: `struct xdp_diag_msg`.

use super::Memory;
use crate::netlink::message::{Message, Nlas, u32_at, u64_at};
use crate::netlink::uapi::sock_diag::xdp_diag;

/// The size of `struct xdp_diag_msg` in bytes.
const HEADER: usize = 16;

/// A socket: the fields of the header, and the attributes.
pub struct XdpSocket<'a> {
    /// The inode number.
    pub inode: u32,
    /// The socket cookie.
    pub cookie: u64,
    nlas: Nlas<'a>,
}

/// `struct xdp_diag_umem`.
pub struct Umem {
    /// The total size in bytes.
    pub size: u64,
    /// The ID.
    pub id: u32,
    /// The number of pages.
    pub pages: u32,
    /// The size of a chunk in bytes.
    pub chunk_size: u32,
    /// The space before the packet in a chunk, in bytes.
    pub headroom: u32,
    /// The index of the interface.
    pub index: u32,
    /// The queue of the interface.
    pub queue: u32,
    /// The flags; bit 0 is zero-copy mode (XDP_DU_F_ZEROCOPY).
    pub flags: u32,
    /// The number of sockets that share the memory.
    pub references: u32,
}

impl<'a> XdpSocket<'a> {
    /// Parses a message. Missing bytes are read as zeros.
    pub fn parse(message: &Message<'a>) -> Self {
        let header = message.header::<HEADER>();
        XdpSocket {
            inode: u32_at(&header, 4),
            cookie: super::cookie(&header, 8),
            nlas: message.attributes(HEADER),
        }
    }
    /// The interface index and queue that the socket is bound to.
    pub fn info(&self) -> Option<(u32, u32)> {
        self.nlas.get(xdp_diag::INFO).map(|bytes| (u32_at(bytes, 0), u32_at(bytes, 4)))
    }
    /// The memory of the socket.
    pub fn memory(&self) -> Option<Memory> {
        self.nlas.get(xdp_diag::MEMINFO).map(Memory::parse)
    }
    /// The user ID of the owner.
    pub fn uid(&self) -> Option<u32> {
        self.nlas.u32(xdp_diag::UID)
    }
    /// The number of descriptors of a ring.
    pub fn ring(&self, id: u16) -> Option<u32> {
        self.nlas.u32(id)
    }
    /// The packet memory (UMEM).
    pub fn umem(&self) -> Option<Umem> {
        let bytes = self.nlas.get(xdp_diag::UMEM)?;
        let at = |i: usize| u32_at(bytes, 8 + 4 * i);
        Some(Umem {
            size: u64_at(bytes, 0),
            id: at(0),
            pages: at(1),
            chunk_size: at(2),
            headroom: at(3),
            index: at(4),
            queue: at(5),
            flags: at(6),
            references: at(7),
        })
    }
    /// The counters in the kernel's order (`struct xdp_diag_stats`).
    pub fn stats(&self) -> Option<[u64; 6]> {
        let bytes = self.nlas.get(xdp_diag::STATS)?;
        Some(std::array::from_fn(|i| u64_at(bytes, 8 * i)))
    }
}
