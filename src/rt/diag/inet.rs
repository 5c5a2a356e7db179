//! A TCP, UDP, raw, SCTP, DCCP or MPTCP socket: `struct inet_diag_msg`.

use super::LazyNlas;
use crate::netlink::message::{Message, be16_at, ip_of, u32_at};
use std::net::IpAddr;

/// The size of `struct inet_diag_msg` in bytes.
pub const HEADER: usize = 72;
/// The range of `struct inet_diag_sockid` in it.
const ID: std::ops::Range<usize> = 4..52;

/// The local or remote end of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// The address, or `None` for a family other than AF_INET and AF_INET6.
    pub address: Option<IpAddr>,
    /// The port.
    pub port: u16,
}

/// A socket: the fields of the header, and the attributes.
pub struct InetSocket<'a> {
    /// AF_INET or AF_INET6.
    pub family: u8,
    /// The state (TCP_ESTABLISHED etc.).
    pub state: u8,
    /// The active timer (`idiag_timer`); 0 for none.
    pub timer: u8,
    /// The number of expirations of the timer without success (`idiag_retrans`).
    pub retransmits: u8,
    /// The local end.
    pub local: Endpoint,
    /// The remote end.
    pub peer: Endpoint,
    /// The interface that the socket is bound to, or 0.
    pub index: u32,
    /// The socket cookie.
    pub cookie: u64,
    /// The time until the timer expires, in milliseconds.
    pub expires: u32,
    /// The receive queue in bytes; for a listening socket, the number of connections to be accepted.
    pub receive_queue: u32,
    /// The unacknowledged bytes; for a listening socket, the maximum backlog.
    pub send_queue: u32,
    /// The user ID of the owner.
    pub uid: u32,
    /// The inode number.
    pub inode: u32,
    /// The attributes.
    pub nlas: LazyNlas<'a>,
    /// The raw `struct inet_diag_sockid`, to identify the socket in a request.
    pub id: &'a [u8],
}

impl<'a> InetSocket<'a> {
    /// Parses a message. Missing bytes are read as zeros.
    pub fn parse(message: &Message<'a>) -> Self {
        let header = message.header::<HEADER>();
        let end = |address: usize, port: usize| Endpoint {
            address: ip_of(header[0], &header[address..address + 16]),
            port: be16_at(&header, port),
        };
        InetSocket {
            family: header[0],
            state: header[1],
            timer: header[2],
            retransmits: header[3],
            local: end(8, 4),
            peer: end(24, 6),
            index: u32_at(&header, 40),
            cookie: super::cookie(&header, 44),
            expires: u32_at(&header, 52),
            receive_queue: u32_at(&header, 56),
            send_queue: u32_at(&header, 60),
            uid: u32_at(&header, 64),
            inode: u32_at(&header, 68),
            nlas: LazyNlas::new(message.body.get(HEADER..).unwrap_or_default()),
            id: message.body.get(ID).unwrap_or_default(),
        }
    }
}
