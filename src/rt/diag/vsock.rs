//! A vsock socket: `struct vsock_diag_msg`.

use crate::netlink::message::{Message, u32_at};

/// The size of `struct vsock_diag_msg` in bytes.
const HEADER: usize = 32;

/// A socket. A context identifier or port with all bits set means any.
pub struct VsockSocket {
    /// SOCK_STREAM or SOCK_DGRAM.
    pub kind: u8,
    /// The state (TCP_ESTABLISHED etc.).
    pub state: u8,
    /// The local context identifier and port.
    pub local: (u32, u32),
    /// The context identifier and port of the peer.
    pub peer: (u32, u32),
    /// The inode number.
    pub inode: u32,
}

impl VsockSocket {
    /// Parses a message. Missing bytes are read as zeros.
    pub fn parse(message: &Message) -> Self {
        let header = message.header::<HEADER>();
        let at = |at: usize| u32_at(&header, at);
        VsockSocket {
            kind: header[1],
            state: header[2],
            local: (at(4), at(8)),
            peer: (at(12), at(16)),
            inode: at(20),
        }
    }
}
