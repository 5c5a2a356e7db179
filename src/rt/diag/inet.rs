//! A TCP, UDP, raw, SCTP, DCCP or MPTCP socket: `struct inet_diag_msg`.

use super::LazyNlas;
use crate::netlink::message::{Message, be16_at, ip_of, u32_at};
use std::net::IpAddr;

/// The length of `struct inet_diag_msg`.
pub const HEADER: usize = 72;
/// Where `struct inet_diag_sockid` is in it, and its length.
const ID: std::ops::Range<usize> = 4..52;

/// One end of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// The address; none of a family that has no IP addresses.
    pub address: Option<IpAddr>,
    /// The port.
    pub port: u16,
}

/// A socket: the header's fields, then the attributes.
pub struct InetSocket<'a> {
    /// AF_INET or AF_INET6.
    pub family: u8,
    /// TCP_ESTABLISHED and so on.
    pub state: u8,
    /// Which timer runs; 0 for none.
    pub timer: u8,
    /// How often the timer has run out.
    pub retransmits: u8,
    /// This end.
    pub local: Endpoint,
    /// The other end.
    pub peer: Endpoint,
    /// The interface that the socket is bound to, or 0.
    pub index: u32,
    /// The kernel's name for the socket.
    pub cookie: u64,
    /// When the timer runs out, in milliseconds.
    pub expires: u32,
    /// Bytes to be read; of a listening socket, connections to be accepted.
    pub receive_queue: u32,
    /// Bytes that are not acknowledged; of a listening socket, the backlog's limit.
    pub send_queue: u32,
    /// The owner.
    pub uid: u32,
    /// The inode.
    pub inode: u32,
    /// The attributes.
    pub nlas: LazyNlas<'a>,
    /// `struct inet_diag_sockid` as it came, to name the socket in a request.
    pub id: &'a [u8],
}

impl<'a> InetSocket<'a> {
    /// A socket from a message, lenient as all views.
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
