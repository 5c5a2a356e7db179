//! Sockets between a virtual machine and its host.

use super::filter::{Subject, Which};
use super::sheet::{Column, Line, Sheet};
use super::show::Context;
use super::tables::Table;
use crate::error::Result;
use crate::netlink::uapi::family::VSOCK;
use crate::netlink::uapi::nlm;
use crate::netlink::uapi::sock_diag::SOCK_DIAG_BY_FAMILY;
use crate::netlink::{Conn, Request};
use crate::print::Val;
use crate::query::sockets;
use crate::rt::diag::vsock::VsockSocket;
use nix::libc::{SOCK_DGRAM, SOCK_STREAM};

/// Any context identifier, any port.
const ANY: u32 = u32::MAX;

/// Lists vsock sockets.
pub fn list(c: &Context, sheet: &mut Sheet) -> Result {
    let tables = [Table::VsockStream, Table::VsockDgram];
    let is_shown = tables.iter().any(|table| c.choice.tables.has(*table));
    if !is_shown || !c.choice.families.has(VSOCK) {
        return Ok(());
    }
    // `struct vsock_diag_req`
    let mut header = vec![VSOCK, 0, 0, 0];
    header.extend(c.choice.states.0.to_ne_bytes());
    header.extend([0; 16]);
    let mut conn = Conn::open(&c.s.netlink, nlm::SOCK_DIAG)?;
    sockets::list(&mut conn, Request::dump(SOCK_DIAG_BY_FAMILY, &header), |message| {
        let socket = VsockSocket::parse(message);
        if is_chosen(c, &socket) {
            sheet.row(|line| row(c, line, &socket));
        }
        Ok(())
    })
    .map(drop)
}

fn is_chosen(c: &Context, socket: &VsockSocket) -> bool {
    let table = match i32::from(socket.kind) {
        SOCK_STREAM => c.choice.tables.has(Table::VsockStream),
        SOCK_DGRAM => c.choice.tables.has(Table::VsockDgram),
        _ => true,
    };
    table
        && c.lets(&Subject {
            addresses: [Which::Number(socket.local.0), Which::Number(socket.peer.0)],
            ports: [socket.local.1, socket.peer.1],
            index: 0,
            mark: 0,
            cgroup: 0,
            is_autobound: &|| false,
        })
}

fn row(c: &Context, line: &mut Line, socket: &VsockSocket) {
    let netid = match i32::from(socket.kind) {
        SOCK_STREAM => "v_str",
        SOCK_DGRAM => "v_dgr",
        _ => "???",
    };
    c.begin(line, netid, Context::state(socket.state), (0, 0));
    let end = |line: &mut Line, columns: [Column; 2], keys: [&str; 2], end: (u32, u32)| {
        line.column(columns[0]);
        number(line, keys[0], end.0, ":");
        line.column(columns[1]);
        number(line, keys[1], end.1, "");
    };
    end(line, [Column::Local, Column::LocalPort], ["local_cid", "local_port"], socket.local);
    end(line, [Column::Peer, Column::PeerPort], ["peer_cid", "peer_port"], socket.peer);
    c.users(line, socket.inode);
    line.column(Column::Details);
}

fn number(line: &mut Line, key: &str, number: u32, after: &str) {
    match number {
        ANY => line.both(key, Val::Null, &format!("*{after}")),
        _ => line.put(key, "", number, after),
    }
}
