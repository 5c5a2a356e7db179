//! XDP sockets.

use super::filter::{Subject, Which};
use super::sheet::{Column, Line, Sheet};
use super::show::{self, Context};
use super::tables::Table;
use crate::error::Result;
use crate::netlink::uapi::family::XDP;
use crate::netlink::uapi::sock_diag::{tcp, xdp_diag, xdp_show};
use crate::print::Val;
use crate::query::sockets;
use crate::rt::diag::xdp::{Umem, XdpSocket};
use crate::rt::header::DiagHeader;

/// Lists XDP sockets.
pub fn list(c: &Context, sheet: &mut Sheet) -> Result {
    if !c.choice.states.has(tcp::CLOSE) || !c.choice.lists(&[Table::Xdp], XDP) {
        return Ok(());
    }
    let show =
        xdp_show::INFO | xdp_show::RING_CFG | xdp_show::UMEM | xdp_show::MEMINFO | xdp_show::STATS;
    let header = DiagHeader { family: XDP, show, ..Default::default() };
    sockets::of_family(c.s, &header.to_bytes(), &mut |message| {
        let socket = XdpSocket::parse(message);
        if is_chosen(c, &socket) {
            sheet.row(|line| row(c, line, &socket));
        }
        Ok(())
    })
    .map(drop)
}

fn is_chosen(c: &Context, socket: &XdpSocket) -> bool {
    let (index, queue) = socket.info().unwrap_or((0, 0));
    // As in the reference, filters cannot match the addresses of XDP sockets.
    let addresses = [Which::Number(0), Which::Number(0)];
    let is_autobound = || sockets::is_ephemeral(queue as i32);
    c.lets(&Subject { index, is_autobound: &is_autobound, ..Subject::of(addresses, [queue, 0]) })
}

fn row(c: &Context, line: &mut Line, socket: &XdpSocket) {
    let memory = socket.memory();
    let received = memory.map_or(0, |memory| memory.received());
    c.begin(line, "xdp", "UNCONN", (received.into(), 0));
    line.column(Column::Local);
    // The kernel reports interface 0 for a socket that is not bound.
    match socket.info().filter(|(index, _)| *index != 0) {
        Some((index, queue)) => {
            line.put("dev", "", &c.s.links.name(index), ":");
            line.column(Column::LocalPort);
            line.field("queue", "q", queue as i32);
        }
        None => line.both("dev", Val::Null, "*"),
    }
    line.column(Column::Peer);
    line.text("*");
    c.users(line, socket.inode);
    line.column(Column::Details);
    if c.wanted.details {
        details(c, line, socket);
    }
    if c.wanted.memory
        && let Some(memory) = &memory
    {
        show::memory(line, memory);
    }
}

fn details(c: &Context, line: &mut Line, socket: &XdpSocket) {
    c.identity(line, socket.uid().unwrap_or(0), socket.inode, socket.cookie);
    let ring = |line: &mut Line, id: u16, key: &str, label: &str| {
        if let Some(entries) = socket.ring(id) {
            line.text(c.line_break());
            line.put(key, label, entries, ")");
        }
    };
    ring(line, xdp_diag::RX_RING, "rx_entries", "rx(entries:");
    ring(line, xdp_diag::TX_RING, "tx_entries", "tx(entries:");
    if let Some(umem) = socket.umem() {
        // With -O the reference writes the letter `t` here, not a tab.
        line.text(if c.wanted.oneline { " t" } else { "\n\t" });
        line.object("umem", |line| memory_area(line, &umem));
        ring(line, xdp_diag::UMEM_FILL_RING, "fr_entries", "fr(entries:");
        ring(line, xdp_diag::UMEM_COMPLETION_RING, "cr_entries", "cr(entries:");
    }
    if let Some(stats) = socket.stats() {
        const NAMES: [(&str, &str); 6] = [
            ("rx_dropped", "rx dropped:"),
            ("rx_invalid", ",rx invalid:"),
            ("rx_queue_full", ",rx queue full:"),
            ("rx_fill_ring_empty", ",rx fill ring empty:"),
            ("tx_invalid", ",tx invalid:"),
            ("tx_ring_empty", ",tx ring empty:"),
        ];
        line.text(c.line_break());
        line.text("stats(");
        line.object("stats", |line| {
            for ((key, label), count) in NAMES.iter().zip(stats) {
                line.field(key, label, count);
            }
        });
        line.text(")");
    }
}

fn memory_area(line: &mut Line, umem: &Umem) {
    line.field("id", "umem(id:", umem.id);
    line.field("size", ",size:", umem.size);
    line.field("num_pages", ",num_pages:", umem.pages);
    line.field("chunk_size", ",chunk_size:", umem.chunk_size);
    line.field("headroom", ",headroom:", umem.headroom);
    line.field("ifindex", ",ifindex:", umem.index);
    line.field("qid", ",qid:", umem.queue);
    line.field("zc", ",zc:", umem.flags & 1);
    line.put("refs", ",refs:", umem.references, ")");
}
