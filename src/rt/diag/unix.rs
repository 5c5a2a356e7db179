//! A Unix socket: `struct unix_diag_msg`.

use super::Memory;
use crate::netlink::message::{Message, Nlas, u32_at};
use crate::netlink::uapi::sock_diag::unix_diag;

/// The length of `struct unix_diag_msg`.
const HEADER: usize = 16;

/// A socket: the header's fields, then the attributes.
pub struct UnixSocket<'a> {
    /// SOCK_STREAM, SOCK_DGRAM or SOCK_SEQPACKET.
    pub kind: u8,
    /// TCP_ESTABLISHED and so on.
    pub state: u8,
    /// The inode.
    pub inode: u32,
    nlas: Nlas<'a>,
}

impl<'a> UnixSocket<'a> {
    /// A socket from a message, lenient as all views.
    pub fn parse(message: &Message<'a>) -> Self {
        let header = message.header::<HEADER>();
        UnixSocket {
            kind: header[1],
            state: header[2],
            inode: u32_at(&header, 4),
            nlas: message.attributes(HEADER),
        }
    }
    /// The name that the socket is bound to: a path, or NUL and an abstract name.
    pub fn name(&self) -> Option<&'a [u8]> {
        self.nlas.get(unix_diag::NAME)
    }
    /// The inode and the device of the file that it is bound to.
    pub fn file(&self) -> Option<(u32, u32)> {
        self.nlas.get(unix_diag::VFS).map(|bytes| (u32_at(bytes, 0), u32_at(bytes, 4)))
    }
    /// The inode of the socket at the other end; 0 where there is none.
    pub fn peer(&self) -> u32 {
        self.nlas.u32(unix_diag::PEER).unwrap_or(0)
    }
    /// The inodes of the connections that wait to be accepted.
    pub fn waiting(&self) -> Option<impl Iterator<Item = u32> + 'a> {
        let inodes = self.nlas.get(unix_diag::ICONS)?.as_chunks::<4>().0;
        Some(inodes.iter().map(|inode| u32::from_ne_bytes(*inode)))
    }
    /// Lengths of the queues: to be read, and the most that can be written.
    pub fn queues(&self) -> (u32, u32) {
        let bytes = self.nlas.get(unix_diag::RQLEN).unwrap_or_default();
        (u32_at(bytes, 0), u32_at(bytes, 4))
    }
    /// The socket's memory.
    pub fn memory(&self) -> Option<Memory> {
        self.nlas.get(unix_diag::MEMINFO).map(Memory::parse)
    }
    /// Which directions are shut down: 1 for reading, 2 for writing.
    pub fn shutdown(&self) -> Option<u8> {
        self.nlas.u8(unix_diag::SHUTDOWN)
    }
}
