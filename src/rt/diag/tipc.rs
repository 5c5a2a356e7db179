//! A TIPC socket: its message has no header, only attributes.

use crate::netlink::message::{Message, Nlas};
use crate::netlink::uapi::sock_diag::{tipc, tipc_con, tipc_sock, tipc_sock_stat};

/// A socket. What its message lacks is 0.
pub struct TipcSocket {
    /// SOCK_STREAM, SOCK_DGRAM, SOCK_RDM or SOCK_SEQPACKET.
    pub kind: u32,
    /// TCP_ESTABLISHED and so on.
    pub state: u8,
    /// The node of this end, and the port there.
    pub local: (u32, u32),
    /// The connection.
    pub connection: Option<Connection>,
    /// Whether it is bound to a service.
    pub is_published: bool,
    /// Messages to be read.
    pub received: u32,
    /// Messages that are not sent yet.
    pub queued: u32,
    /// Whether a link that it sends on is congested.
    pub is_link_congested: bool,
    /// Whether its connection is congested.
    pub is_connection_congested: bool,
    /// Messages that were dropped.
    pub dropped: u32,
    /// The inode.
    pub inode: u32,
    /// The owner.
    pub uid: u32,
    /// The kernel's name for the socket.
    pub cookie: u64,
}

/// What a TIPC socket is connected to.
pub struct Connection {
    /// The node of the other end, and the port there.
    pub peer: (u32, u32),
    /// The type and the instance of the service by which the other end was found.
    pub service: Option<(u32, u32)>,
}

impl TipcSocket {
    /// A socket from a message, lenient as all views; none of an empty one, which the kernel sends for a socket in
    /// another state.
    pub fn parse(message: &Message) -> Option<Self> {
        let all = message.attributes(0).nest(tipc::SOCK)?;
        let number = |id| all.u32(id).unwrap_or(0);
        let stat = Nlas::parse(all.get(tipc_sock::STAT).unwrap_or_default());
        let count = |id| stat.u32(id).unwrap_or(0);
        Some(TipcSocket {
            kind: number(tipc_sock::TYPE),
            state: number(tipc_sock::TIPC_STATE).min(u8::MAX.into()) as u8,
            local: (number(tipc_sock::ADDR), number(tipc_sock::REF)),
            connection: all.nest(tipc_sock::CON).map(|nest| Connection::parse(&nest)),
            is_published: all.has(tipc_sock::HAS_PUBL),
            received: count(tipc_sock_stat::RCVQ),
            queued: count(tipc_sock_stat::SENDQ),
            is_link_congested: stat.has(tipc_sock_stat::LINK_CONG),
            is_connection_congested: stat.has(tipc_sock_stat::CONN_CONG),
            dropped: count(tipc_sock_stat::DROP),
            inode: number(tipc_sock::INO),
            uid: number(tipc_sock::UID),
            cookie: all.uint(tipc_sock::COOKIE).unwrap_or(0),
        })
    }
}

impl Connection {
    fn parse(nest: &Nlas) -> Self {
        let number = |id| nest.u32(id).unwrap_or(0);
        let service = nest.has(tipc_con::FLAG);
        Connection {
            peer: (number(tipc_con::NODE), number(tipc_con::SOCK)),
            service: service.then(|| (number(tipc_con::TYPE), number(tipc_con::INST))),
        }
    }
}
