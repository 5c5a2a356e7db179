//! -E: events of destroyed sockets.

use super::inet::{self, TCP};
use super::sctp::Associations;
use super::sheet::Sheet;
use super::show::Context;
use super::tables::Table;
use crate::error::Result;
use crate::netlink::listen;
use crate::netlink::uapi::family::{INET, INET6};
use crate::netlink::uapi::nlm;
use crate::netlink::uapi::sock_diag::group;

/// Shows destroyed sockets until the reader of stdout exits.
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
    let listener = listen::bound(&c.s.netlink, nlm::SOCK_DIAG, bits, false)?;
    listener.run(|message, _| {
        inet::show(c, sheet, &TCP, message, &mut Associations::default())?;
        sheet.write();
        Ok(())
    })
}
