//! TIPC sockets.

use super::sheet::{Column, Line, Sheet};
use super::show::Context;
use super::states;
use super::tables::Table;
use crate::error::Result;
use crate::netlink::uapi::family::TIPC;
use crate::print::Val;
use crate::query::sockets;
use crate::rt::diag::tipc::TipcSocket;
use crate::rt::header::TipcDiagHeader;
use nix::libc::{SOCK_DGRAM, SOCK_RDM, SOCK_SEQPACKET, SOCK_STREAM};

/// Lists TIPC sockets. As in the reference, the filter and its families do not apply to TIPC sockets, and -K does not
/// close them.
pub fn list(c: &Context, sheet: &mut Sheet) -> Result {
    if !c.choice.tables.has(Table::Tipc) {
        return Ok(());
    }
    let header = TipcDiagHeader { family: TIPC, states: c.choice.states.0 };
    sockets::of_family(c.s, &header.to_bytes(), &mut |message| {
        if let Some(socket) = TipcSocket::parse(message) {
            sheet.row(|line| row(c, line, &socket));
        }
        Ok(())
    })
    .map(drop)
}

/// Socket types: number, text of the column Netid, and text of --tipcinfo.
const KINDS: [(i32, &str, &str); 5] = [
    (0, "???", "UNKNOWN"),
    (SOCK_STREAM, "ti_st", "STREAM"),
    (SOCK_DGRAM, "ti_dg", "DGRAM"),
    (SOCK_RDM, "ti_rd", "RDM"),
    (SOCK_SEQPACKET, "ti_sq", "SEQPACKET"),
];

fn row(c: &Context, line: &mut Line, socket: &TipcSocket) {
    let known = KINDS.iter().find(|row| row.0 as u32 == socket.kind);
    let (_, netid, kind) = *known.unwrap_or(&(0, "???", "(null)"));
    let queues = (socket.received.into(), socket.queued.into());
    c.begin(line, netid, states::name(socket.state), queues);
    end(line, [Column::Local, Column::LocalPort], ["local_node", "local_port"], socket.local);
    let peer = [Column::Peer, Column::PeerPort];
    match &socket.connection {
        Some(connection) => end(line, peer, ["peer_node", "peer_port"], connection.peer),
        None => {
            line.column(peer[0]);
            line.both("peer_node", Val::Null, "-");
        }
    }
    // As in the reference, only -p shows the owner.
    line.column(Column::Process);
    if c.wanted.details {
        c.identity(line, socket.uid, socket.inode, socket.cookie);
    }
    c.users(line, socket.inode);
    line.column(Column::Details);
    if c.wanted.tipc_info {
        line.text(if c.wanted.oneline { "" } else { "\n" });
        info(line, socket, kind);
    }
}

fn end(line: &mut Line, columns: [Column; 2], keys: [&str; 2], (node, port): (u32, u32)) {
    line.column(columns[0]);
    line.put(keys[0], "", node, ":");
    line.column(columns[1]);
    line.field(keys[1], "", port);
}

/// ` type:STREAM cong:none  drop:0  publ via {1000,5} `
fn info(line: &mut Line, socket: &TipcSocket, kind: &str) {
    line.field("type", " type:", kind);
    let congested = match (socket.is_link_congested, socket.is_connection_congested) {
        (true, _) => "link",
        (_, true) => "conn",
        _ => "none",
    };
    line.field("cong", " cong:", congested);
    line.put("drop", "  drop:", socket.dropped, " ");
    if socket.is_published {
        line.both("publ", true, " publ");
    }
    let service = socket.connection.as_ref().and_then(|connection| connection.service);
    if let Some((kind, instance)) = service {
        line.object("via", |line| {
            line.field("type", " via {", kind);
            line.put("instance", ",", instance, "} ");
        });
    }
}
