//! An XDP socket: `struct xdp_diag_msg`.

use super::Memory;
use crate::netlink::message::{Message, Nlas, u32_at, u64_at};
use crate::netlink::uapi::sock_diag::xdp_diag;

/// The length of `struct xdp_diag_msg`.
const HEADER: usize = 16;

/// A socket: the header's fields, then the attributes.
pub struct XdpSocket<'a> {
    /// The inode.
    pub inode: u32,
    /// The kernel's name for the socket.
    pub cookie: u64,
    nlas: Nlas<'a>,
}

/// `struct xdp_diag_umem`.
pub struct Umem {
    /// Bytes of all of it.
    pub size: u64,
    /// Its number.
    pub id: u32,
    /// Its pages.
    pub pages: u32,
    /// Bytes of a chunk.
    pub chunk_size: u32,
    /// Bytes before the packet in a chunk.
    pub headroom: u32,
    /// The interface.
    pub index: u32,
    /// The interface's queue.
    pub queue: u32,
    /// Bit 0: packets are not copied.
    pub flags: u32,
    /// How many sockets use it.
    pub references: u32,
}

impl<'a> XdpSocket<'a> {
    /// A socket from a message, lenient as all views.
    pub fn parse(message: &Message<'a>) -> Self {
        let header = message.header::<HEADER>();
        XdpSocket {
            inode: u32_at(&header, 4),
            cookie: super::cookie(&header, 8),
            nlas: message.attributes(HEADER),
        }
    }
    /// The interface and the queue that it is bound to.
    pub fn info(&self) -> Option<(u32, u32)> {
        self.nlas.get(xdp_diag::INFO).map(|bytes| (u32_at(bytes, 0), u32_at(bytes, 4)))
    }
    /// The socket's memory.
    pub fn memory(&self) -> Option<Memory> {
        self.nlas.get(xdp_diag::MEMINFO).map(Memory::parse)
    }
    /// The owner.
    pub fn uid(&self) -> Option<u32> {
        self.nlas.u32(xdp_diag::UID)
    }
    /// How many descriptors the ring of an attribute has.
    pub fn ring(&self, id: u16) -> Option<u32> {
        self.nlas.u32(id)
    }
    /// The memory that packets lie in.
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
    /// Counters, in the kernel's order (`struct xdp_diag_stats`).
    pub fn stats(&self) -> Option<[u64; 6]> {
        let bytes = self.nlas.get(xdp_diag::STATS)?;
        Some(std::array::from_fn(|i| u64_at(bytes, 8 * i)))
    }
}
