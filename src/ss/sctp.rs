//! SCTP: an association is listed below its endpoint.

use super::sheet::Line;
use super::states;
use crate::netlink::message::{Nlas, ip_of, u16_at};
use crate::netlink::uapi::sock_diag::inet_diag;
use crate::rt::diag::inet::InetSocket;
use std::borrow::Cow;
use std::net::IpAddr;

/// Which associations are of one endpoint: those that the kernel lists behind each other with one cookie.
#[derive(Default)]
pub struct Associations {
    last: Option<u64>,
}

/// States of an association that the kernel numbers for SCTP.
const STATES: [&str; 8] = [
    "CLOSED",
    "COOKIE_WAIT",
    "COOKIE_ECHOED",
    "ESTAB",
    "SHUTDOWN_PENDING",
    "SHUTDOWN_SENT",
    "SHUTDOWN_RECEIVED",
    "ACK_SENT",
];

impl Associations {
    /// The state of a socket as it is shown: `` `- `` before that of an association.
    pub fn state(&mut self, socket: &InetSocket) -> Cow<'static, str> {
        let is_association = self.last == Some(socket.cookie);
        self.last = Some(socket.cookie);
        match is_association {
            true => {
                let name = STATES.get(usize::from(socket.state)).copied().unwrap_or("(null)");
                Cow::Owned(format!("`- {name}"))
            }
            false => Cow::Borrowed(states::name(socket.state)),
        }
    }
}

/// The length of `struct sockaddr_storage`.
const ADDRESS: usize = 128;

/// The addresses of both ends, and what the kernel tells of the association.
pub fn show(line: &mut Line, nlas: &Nlas) {
    for (id, key, label) in
        [(inet_diag::LOCALS, "locals", " locals:"), (inet_diag::PEERS, "peers", " peers:")]
    {
        if let Some(bytes) = nlas.get(id) {
            line.text(label);
            line.values(key, ",", bytes.chunks_exact(ADDRESS).filter_map(address));
        }
    }
}

/// An address of `struct sockaddr_in` or `struct sockaddr_in6`.
fn address(bytes: &[u8]) -> Option<IpAddr> {
    let family = u16_at(bytes, 0) as u8;
    let at = if family == crate::netlink::uapi::family::INET { 4 } else { 8 };
    ip_of(family, bytes.get(at..)?)
}
