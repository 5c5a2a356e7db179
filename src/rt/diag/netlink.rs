//! A netlink socket: `struct netlink_diag_msg`.

use super::Memory;
use crate::netlink::message::{Message, u32_at};
use crate::netlink::uapi::sock_diag::netlink_diag;

/// The size of `struct netlink_diag_msg` in bytes.
const HEADER: usize = 28;

/// A socket. sock_diag does not report `address` and `dump`; these are 0 then.
#[derive(Debug, Default)]
pub struct NetlinkSocket {
    /// The netlink protocol (NETLINK_ROUTE etc.).
    pub protocol: u8,
    /// The state; 1 if the socket is connected.
    pub state: u8,
    /// The port ID: usually the process ID; 0 for sockets of the kernel.
    pub port: u32,
    /// The port ID of the peer that the socket is connected to.
    pub peer_port: u32,
    /// The multicast group that the socket is connected to.
    pub peer_group: u32,
    /// The first 32 multicast groups that the socket has joined, as a bit mask.
    pub groups: u32,
    /// The kernel address of the socket.
    pub address: u64,
    /// Not 0 while a dump is in progress.
    pub dump: u64,
    /// The memory of the socket.
    pub memory: Option<Memory>,
}

impl NetlinkSocket {
    /// Parses a message. Missing bytes are read as zeros.
    pub fn parse(message: &Message) -> Self {
        let header = message.header::<HEADER>();
        let nlas = message.attributes(HEADER);
        NetlinkSocket {
            protocol: header[2],
            state: header[3],
            port: u32_at(&header, 4),
            peer_port: u32_at(&header, 8),
            peer_group: u32_at(&header, 12),
            groups: nlas.u32(netlink_diag::GROUPS).unwrap_or(0),
            memory: nlas.get(netlink_diag::MEMINFO).map(Memory::parse),
            ..NetlinkSocket::default()
        }
    }
}
