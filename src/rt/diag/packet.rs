//! A packet socket: `struct packet_diag_msg`.

use super::{Memory, cookie};
use crate::netlink::message::{Message, Nlas, u16_at, u32_at};
use crate::netlink::uapi::sock_diag::packet_diag;

/// The length of `struct packet_diag_msg`.
const HEADER: usize = 16;

/// A socket: the header's fields, then the attributes.
pub struct PacketSocket<'a> {
    /// SOCK_RAW or SOCK_DGRAM.
    pub kind: u8,
    /// The Ethernet protocol.
    pub protocol: u16,
    /// The inode.
    pub inode: u32,
    /// The kernel's name for the socket.
    pub cookie: u64,
    nlas: Nlas<'a>,
}

/// `struct packet_diag_info`.
pub struct Info {
    /// The interface, or 0 for all.
    pub index: u32,
    /// The version of the ring.
    pub version: u32,
    /// Packets longer than this are copied.
    pub copy_threshold: u32,
    /// PDI_RUNNING and so on.
    pub flags: u32,
}

/// `struct packet_diag_ring`.
pub struct Ring {
    /// Bytes of a block, and how many there are.
    pub blocks: (u32, u32),
    /// Bytes of a frame, and how many there are.
    pub frames: (u32, u32),
    /// When an incomplete block is handed over, in milliseconds.
    pub timeout: u32,
    /// Features that were asked for.
    pub features: u32,
}

impl<'a> PacketSocket<'a> {
    /// A socket from a message, lenient as all views.
    pub fn parse(message: &Message<'a>) -> Self {
        let header = message.header::<HEADER>();
        PacketSocket {
            kind: header[1],
            protocol: u16_at(&header, 2),
            inode: u32_at(&header, 4),
            cookie: cookie(&header, 8),
            nlas: message.attributes(HEADER),
        }
    }
    /// The socket's memory.
    pub fn memory(&self) -> Option<Memory> {
        self.nlas.get(packet_diag::MEMINFO).map(Memory::parse)
    }
    /// What it is bound to, and how it works.
    pub fn info(&self) -> Option<Info> {
        let bytes = self.nlas.get(packet_diag::INFO)?;
        Some(Info {
            index: u32_at(bytes, 0),
            version: u32_at(bytes, 4),
            copy_threshold: u32_at(bytes, 12),
            flags: u32_at(bytes, 20),
        })
    }
    /// The owner.
    pub fn uid(&self) -> Option<u32> {
        self.nlas.u32(packet_diag::UID)
    }
    /// The ring of an attribute: received packets, or packets to send.
    pub fn ring(&self, id: u16) -> Option<Ring> {
        let bytes = self.nlas.get(id)?;
        let at = |i: usize| u32_at(bytes, 4 * i);
        Some(Ring {
            blocks: (at(0), at(1)),
            frames: (at(2), at(3)),
            timeout: at(4),
            features: at(6),
        })
    }
    /// The group that packets are spread over: its number, and how they are spread.
    pub fn fanout(&self) -> Option<(u32, u32)> {
        self.nlas.u32(packet_diag::FANOUT).map(|value| (value & 0xffff, value >> 16))
    }
    /// The classic BPF filter, 8 bytes an instruction.
    pub fn filter(&self) -> Option<&'a [u8]> {
        self.nlas.get(packet_diag::FILTER)
    }
}
