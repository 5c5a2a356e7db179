//! A packet socket: `struct packet_diag_msg`.

use super::{Memory, cookie};
use crate::netlink::message::{Message, Nlas, u16_at, u32_at};
use crate::netlink::uapi::sock_diag::packet_diag;

/// The size of `struct packet_diag_msg` in bytes.
const HEADER: usize = 16;

/// A socket: the fields of the header, and the attributes.
pub struct PacketSocket<'a> {
    /// SOCK_RAW or SOCK_DGRAM.
    pub kind: u8,
    /// The EtherType.
    pub protocol: u16,
    /// The inode number.
    pub inode: u32,
    /// The socket cookie.
    pub cookie: u64,
    nlas: Nlas<'a>,
}

/// `struct packet_diag_info`.
pub struct Info {
    /// The index of the interface, or 0 for all.
    pub index: u32,
    /// The version of the ring (TPACKET_V1 etc.).
    pub version: u32,
    /// The copy threshold (PACKET_COPY_THRESH) in bytes.
    pub copy_threshold: u32,
    /// The flags (PDI_RUNNING etc.).
    pub flags: u32,
}

/// `struct packet_diag_ring`.
pub struct Ring {
    /// The size of a block in bytes, and the number of blocks.
    pub blocks: (u32, u32),
    /// The size of a frame in bytes, and the number of frames.
    pub frames: (u32, u32),
    /// The time after which an incomplete block is retired, in milliseconds.
    pub timeout: u32,
    /// The requested features (TP_FT_REQ_*).
    pub features: u32,
}

impl<'a> PacketSocket<'a> {
    /// Parses a message. Missing bytes are read as zeros.
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
    /// The memory of the socket.
    pub fn memory(&self) -> Option<Memory> {
        self.nlas.get(packet_diag::MEMINFO).map(Memory::parse)
    }
    /// The properties of the socket (PACKET_DIAG_INFO).
    pub fn info(&self) -> Option<Info> {
        let bytes = self.nlas.get(packet_diag::INFO)?;
        Some(Info {
            index: u32_at(bytes, 0),
            version: u32_at(bytes, 4),
            copy_threshold: u32_at(bytes, 12),
            flags: u32_at(bytes, 20),
        })
    }
    /// The user ID of the owner.
    pub fn uid(&self) -> Option<u32> {
        self.nlas.u32(packet_diag::UID)
    }
    /// Returns the receive or the transmit ring, depending on the attribute.
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
    /// The fanout group: its ID, and its mode (PACKET_FANOUT_HASH etc.).
    pub fn fanout(&self) -> Option<(u32, u32)> {
        self.nlas.u32(packet_diag::FANOUT).map(|value| (value & 0xffff, value >> 16))
    }
    /// The classic BPF filter, 8 bytes per instruction.
    pub fn filter(&self) -> Option<&'a [u8]> {
        self.nlas.get(packet_diag::FILTER)
    }
}
