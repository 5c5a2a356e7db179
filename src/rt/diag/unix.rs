//! A Unix socket: `struct unix_diag_msg`.

use super::Memory;
use crate::netlink::message::{Message, Nlas, u32_at};
use crate::netlink::uapi::sock_diag::unix_diag;

/// The size of `struct unix_diag_msg` in bytes.
const HEADER: usize = 16;

/// A socket: the fields of the header, and the attributes.
pub struct UnixSocket<'a> {
    /// SOCK_STREAM, SOCK_DGRAM or SOCK_SEQPACKET.
    pub kind: u8,
    /// The state (TCP_ESTABLISHED etc.).
    pub state: u8,
    /// The inode number.
    pub inode: u32,
    nlas: Nlas<'a>,
}

impl<'a> UnixSocket<'a> {
    /// Parses a message. Missing bytes are read as zeros.
    pub fn parse(message: &Message<'a>) -> Self {
        let header = message.header::<HEADER>();
        UnixSocket {
            kind: header[1],
            state: header[2],
            inode: u32_at(&header, 4),
            nlas: message.attributes(HEADER),
        }
    }
    /// The name: a path, or a NUL byte and an abstract name.
    pub fn name(&self) -> Option<&'a [u8]> {
        self.nlas.get(unix_diag::NAME)
    }
    /// The inode and device number of the file that the socket is bound to.
    pub fn file(&self) -> Option<(u32, u32)> {
        self.nlas.get(unix_diag::VFS).map(|bytes| (u32_at(bytes, 0), u32_at(bytes, 4)))
    }
    /// The inode number of the peer, or 0.
    pub fn peer(&self) -> u32 {
        self.nlas.u32(unix_diag::PEER).unwrap_or(0)
    }
    /// The inode numbers of pending connections.
    pub fn waiting(&self) -> Option<impl Iterator<Item = u32> + 'a> {
        let inodes = self.nlas.get(unix_diag::ICONS)?.as_chunks::<4>().0;
        Some(inodes.iter().map(|inode| u32::from_ne_bytes(*inode)))
    }
    /// The lengths of the receive and the send queue (UNIX_DIAG_RQLEN); for a listening socket, pending connections and
    /// backlog.
    pub fn queues(&self) -> (u32, u32) {
        let bytes = self.nlas.get(unix_diag::RQLEN).unwrap_or_default();
        (u32_at(bytes, 0), u32_at(bytes, 4))
    }
    /// The memory of the socket.
    pub fn memory(&self) -> Option<Memory> {
        self.nlas.get(unix_diag::MEMINFO).map(Memory::parse)
    }
    /// The directions that are shut down: bit 0 for reading, bit 1 for writing.
    pub fn shutdown(&self) -> Option<u8> {
        self.nlas.u8(unix_diag::SHUTDOWN)
    }
}
