//! A netlink socket: `struct netlink_diag_msg`.

use super::Memory;
use crate::netlink::message::{Message, u32_at};
use crate::netlink::uapi::sock_diag::netlink_diag;

/// The length of `struct netlink_diag_msg`.
const HEADER: usize = 28;

/// A socket. sock_diag tells neither its address in the kernel nor whether a list is under way: those are 0.
#[derive(Debug, Default)]
pub struct NetlinkSocket {
    /// NETLINK_ROUTE and so on.
    pub protocol: u8,
    /// 1 for one that is connected.
    pub state: u8,
    /// Its port; mostly the number of its process, and 0 for the kernel.
    pub port: u32,
    /// The port that it is connected to.
    pub peer_port: u32,
    /// The group that it is connected to.
    pub peer_group: u32,
    /// The first 32 groups that it has joined, a bit each.
    pub groups: u32,
    /// Its address in the kernel.
    pub address: u64,
    /// Not 0 while it lists.
    pub dump: u64,
    /// The socket's memory.
    pub memory: Option<Memory>,
}

impl NetlinkSocket {
    /// A socket from a message, lenient as all views.
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
