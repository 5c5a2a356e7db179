//! vsock sockets, which connect a virtual machine with its host (vsock(7)).

use super::filter::{Subject, Which};
use super::sheet::{Column, Line, Sheet};
use super::show::Context;
use super::states;
use super::tables::Table;
use crate::error::Result;
use crate::netlink::uapi::family::VSOCK;
use crate::print::Val;
use crate::query::sockets;
use crate::rt::diag::vsock::VsockSocket;
use crate::rt::header::VsockDiagHeader;
use nix::libc::{SOCK_DGRAM, SOCK_STREAM};

/// Any context identifier or any port (VMADDR_CID_ANY, VMADDR_PORT_ANY).
const ANY: u32 = u32::MAX;

/// The highest port that the kernel never chooses itself (LAST_RESERVED_PORT).
const LAST_RESERVED: i32 = 1023;

/// Lists vsock sockets.
pub fn list(c: &Context, sheet: &mut Sheet) -> Result {
    if !c.choice.lists(&[Table::VsockStream, Table::VsockDgram], VSOCK) {
        return Ok(());
    }
    let header = VsockDiagHeader { family: VSOCK, states: c.choice.states.0 };
    sockets::of_family(c.s, &header.to_bytes(), &mut |message| {
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
            is_autobound: &|| socket.local.1 as i32 > LAST_RESERVED,
            ..Subject::of(
                [Which::Number(socket.local.0), Which::Number(socket.peer.0)],
                [socket.local.1, socket.peer.1],
            )
        })
}

fn row(c: &Context, line: &mut Line, socket: &VsockSocket) {
    let netid = match i32::from(socket.kind) {
        SOCK_STREAM => "v_str",
        SOCK_DGRAM => "v_dgr",
        _ => "???",
    };
    c.begin(line, netid, states::name(socket.state), (0, 0));
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
