//! A socket between a virtual machine and its host: `struct vsock_diag_msg`.

use crate::netlink::message::{Message, u32_at};

/// The length of `struct vsock_diag_msg`.
const HEADER: usize = 32;

/// A socket. A context identifier or a port of all ones is any.
pub struct VsockSocket {
    /// SOCK_STREAM or SOCK_DGRAM.
    pub kind: u8,
    /// TCP_ESTABLISHED and so on.
    pub state: u8,
    /// The context identifier and the port of this end.
    pub local: (u32, u32),
    /// Those of the other end.
    pub peer: (u32, u32),
    /// The inode.
    pub inode: u32,
}

impl VsockSocket {
    /// A socket from a message, lenient as all views.
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
