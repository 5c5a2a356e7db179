//! -E: prints sockets when they are destroyed.

use super::inet::{self, TCP_EVENTS, UDP, UDP_EVENTS};
use super::sctp::Associations;
use super::sheet::Sheet;
use super::show::Context;
use super::tables::Table;
use crate::error::{Error, Result};
use crate::netlink::listen;
use crate::netlink::uapi::family::{INET, INET6};
use crate::netlink::uapi::nlm;
use crate::netlink::uapi::sock_diag::{group, inet_diag};
use crate::rt::diag::inet::InetSocket;

/// Prints destroyed sockets until the reader of stdout exits. Errors: exit code 255 if no selected table has such
/// events.
pub fn show(c: &Context, sheet: &mut Sheet) -> Result {
    let groups = [
        (Table::Tcp, INET, group::INET_TCP_DESTROY),
        (Table::Tcp, INET6, group::INET6_TCP_DESTROY),
        (Table::Udp, INET, group::INET_UDP_DESTROY),
        (Table::Udp, INET6, group::INET6_UDP_DESTROY),
    ];
    let wanted = groups
        .iter()
        .filter(|(table, family, _)| c.choice.tables.has(*table) && c.choice.families.has(*family));
    let bits = wanted.fold(0, |bits, (_, _, group)| bits | 1 << (group - 1));
    if bits == 0 {
        return Err(Error::silent(255));
    }
    let listener = listen::bound(&c.s.netlink, nlm::SOCK_DIAG, bits, false)?;
    listener.run(|message, _| {
        let protocol = match InetSocket::parse(message).nlas.get().u8(inet_diag::PROTOCOL) {
            Some(number) if u16::from(number) == UDP.number => &UDP_EVENTS,
            _ => &TCP_EVENTS,
        };
        inet::show(c, sheet, protocol, message, &mut Associations::default())?;
        sheet.write();
        Ok(())
    })
}
