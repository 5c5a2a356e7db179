//! A TIPC socket. Its message has no family header, only attributes.

use crate::netlink::message::{Message, Nlas};
use crate::netlink::uapi::sock_diag::{tipc, tipc_con, tipc_sock, tipc_sock_stat};

/// A TIPC socket. Missing attributes give 0.
pub struct TipcSocket {
    /// SOCK_STREAM, SOCK_DGRAM, SOCK_RDM or SOCK_SEQPACKET.
    pub kind: u32,
    /// The state (TCP_ESTABLISHED etc.).
    pub state: u8,
    /// The local node and port.
    pub local: (u32, u32),
    /// The connection, if the socket is connected.
    pub connection: Option<Connection>,
    /// Whether the socket is bound to a service address.
    pub is_published: bool,
    /// The number of messages in the receive queue.
    pub received: u32,
    /// The number of messages in the send queue.
    pub queued: u32,
    /// Whether a link that the socket sends on is congested.
    pub is_link_congested: bool,
    /// Whether the connection of the socket is congested.
    pub is_connection_congested: bool,
    /// The number of dropped messages.
    pub dropped: u32,
    /// The inode number.
    pub inode: u32,
    /// The user ID of the owner.
    pub uid: u32,
    /// The socket cookie.
    pub cookie: u64,
}

/// The connection of a TIPC socket.
pub struct Connection {
    /// The node and port of the peer.
    pub peer: (u32, u32),
    /// The type and instance of the service address by which the connection was made.
    pub service: Option<(u32, u32)>,
}

impl TipcSocket {
    /// Parses a message. Returns `None` for a message without attributes: the kernel sends one for each socket whose
    /// state was not requested.
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
