//! Packet sockets.

use super::filter::{Subject, Which};
use super::sheet::{Column, Line, Sheet};
use super::show::{self, Context};
use super::tables::Table;
use crate::error::Result;
use crate::netlink::uapi::family::PACKET;
use crate::netlink::uapi::sock_diag::{packet_diag, packet_show, tcp};
use crate::print::Val;
use crate::query::sockets::{self, ProcFile, decimal, hex, words};
use crate::rt::diag::packet::{Info, PacketSocket, Ring};
use crate::rt::header::DiagHeader;
use nix::libc::SOCK_RAW;

const FILE: ProcFile = ProcFile { variable: "PROC_NET_PACKET", path: "net/packet" };

/// The fields of a socket that the columns show.
struct Shown {
    table: Table,
    queue: u32,
    protocol: u16,
    index: u32,
    uid: u32,
    inode: u32,
    cookie: u64,
}

/// Lists packet sockets.
pub fn list(c: &Context, sheet: &mut Sheet) -> Result {
    let tables = [Table::PacketRaw, Table::PacketDgram];
    if !c.choice.states.has(tcp::CLOSE) || !c.choice.lists(&tables, PACKET) {
        return Ok(());
    }
    if FILE.is_set() || !listed(c, sheet)? {
        list_proc(c, sheet);
    }
    Ok(())
}

fn listed(c: &Context, sheet: &mut Sheet) -> Result<bool> {
    let show = packet_show::INFO
        | packet_show::RING_CFG
        | packet_show::FANOUT
        | packet_show::MEMINFO
        | packet_show::FILTER;
    let header = DiagHeader { family: PACKET, show, ..Default::default() };
    sockets::of_family(c.s, &header.to_bytes(), &mut |message| {
        let socket = PacketSocket::parse(message);
        // As in the reference, a socket without memory information is not shown.
        let Some(memory) = socket.memory() else { return Ok(()) };
        let info = socket.info();
        let shown = Shown {
            table: table(socket.kind),
            queue: memory.received(),
            protocol: socket.protocol,
            index: info.as_ref().map_or(0, |info| info.index),
            uid: socket.uid().unwrap_or(0),
            inode: socket.inode,
            cookie: socket.cookie,
        };
        if !is_chosen(c, &shown) {
            return Ok(());
        }
        sheet.row(|line| {
            row(c, line, &shown);
            if c.wanted.details {
                info.iter().for_each(|info| flags(c, line, info));
                for (id, key, label) in [
                    (packet_diag::RX_RING, "ring_rx", "ring_rx("),
                    (packet_diag::TX_RING, "ring_tx", "ring_tx("),
                ] {
                    if let Some(found) = socket.ring(id) {
                        line.text(c.line_break());
                        line.object(key, |line| ring(line, label, &found));
                    }
                }
                if let Some((id, kind)) = socket.fanout() {
                    line.text(c.line_break());
                    line.object("fanout", |line| fanout(line, id, kind));
                }
            }
            if c.wanted.bpf
                && let Some(code) = socket.filter()
            {
                line.text(c.line_break());
                instructions(line, code);
            }
            if c.wanted.memory {
                show::memory(line, &memory);
            }
        });
        Ok(())
    })
}

fn table(kind: u8) -> Table {
    if i32::from(kind) == SOCK_RAW { Table::PacketRaw } else { Table::PacketDgram }
}

fn is_chosen(c: &Context, socket: &Shown) -> bool {
    // The socket type is not checked: as in the reference, either packet table shows the sockets of both types.
    let addresses = [Which::Number(socket.protocol.into()), Which::Number(0)];
    let is_autobound = || socket.protocol == 0 && socket.index == 0;
    c.lets(&Subject {
        index: socket.index,
        is_autobound: &is_autobound,
        ..Subject::of(addresses, [socket.index, 0])
    })
}

/// The protocol number that receives all protocols (ETH_P_ALL).
const ALL: u16 = 3;

fn row(c: &Context, line: &mut Line, socket: &Shown) {
    let netid = if socket.table == Table::PacketRaw { "p_raw" } else { "p_dgr" };
    c.begin(line, netid, "UNCONN", (socket.queue.into(), 0));
    line.column(Column::Local);
    match socket.protocol {
        ALL => line.both("protocol", "all", "*:"),
        other if c.wanted.numeric => line.put("protocol", "[", other, "]:"),
        other => line.put("protocol", "", &crate::names::ethertype::name(other), ":"),
    }
    line.column(Column::LocalPort);
    match socket.index {
        0 => line.both("dev", Val::Null, "*"),
        index => line.field("dev", "", &c.s.links.name(index)),
    }
    line.column(Column::Peer);
    line.text("*");
    c.users(line, socket.inode);
    line.column(Column::Details);
    if c.wanted.details {
        c.identity(line, socket.uid, socket.inode, socket.cookie);
    }
}

/// Flags of `struct packet_diag_info` after the first one (PDI_AUXDATA etc.), in the order of their bits.
const FLAGS: [&str; 4] = ["auxdata", "origdev", "vnethdr", "loss"];

/// `ver:0 cpy_thresh:0 flags( running auxdata )`
fn flags(c: &Context, line: &mut Line, info: &Info) {
    line.text(c.line_break());
    line.field("ver", "ver:", info.version);
    line.field("cpy_thresh", " cpy_thresh:", info.copy_threshold);
    line.text(" flags( ");
    let is_running = info.flags & 1 != 0;
    let set = || FLAGS.iter().enumerate().filter(|(at, _)| info.flags >> (at + 1) & 1 != 0);
    if is_running {
        line.text("running");
    } else if info.flags == 0 {
        line.text("0");
    }
    for (_, name) in set() {
        line.text(" ");
        line.text(name);
    }
    line.text(" )");
    line.json_values(
        "flags",
        is_running.then_some("running").into_iter().chain(set().map(|row| *row.1)),
    );
}

/// `ring_rx(blk_size:1,blk_nr:2,frm_size:3,frm_nr:4,tmo:5,features:0x7)`
fn ring(line: &mut Line, label: &str, ring: &Ring) {
    line.text(label);
    line.field("blk_size", "blk_size:", ring.blocks.0);
    line.field("blk_nr", ",blk_nr:", ring.blocks.1);
    line.field("frm_size", ",frm_size:", ring.frames.0);
    line.field("frm_nr", ",frm_nr:", ring.frames.1);
    line.field("tmo", ",tmo:", ring.timeout);
    line.put("features", ",features:0x", &format!("{:x}", ring.features), ")");
}

/// The names of fanout modes, by number (PACKET_FANOUT_HASH etc.).
const FANOUTS: [&str; 6] = ["hash", "lb", "cpu", "roll", "random", "qm"];

/// `fanout(id:7,type:hash)`
fn fanout(line: &mut Line, id: u32, kind: u32) {
    line.put("id", "fanout(id:", id, ",");
    let other = format!("0x{kind:x}");
    let known = FANOUTS.get(kind as usize).copied();
    line.put("type", "type:", known.unwrap_or(&other), ")");
}

/// The size of a classic BPF instruction in bytes (`struct sock_filter`).
const INSTRUCTION: usize = 8;

/// `bpf filter (2):  0x28 0 0 12, 0x06 0 0 65535,`
fn instructions(line: &mut Line, code: &[u8]) {
    let all = code.chunks_exact(INSTRUCTION);
    line.text(&format!("bpf filter ({}): ", all.len()));
    line.list("bpf_filter", "", all, |line, bytes| {
        let number = u16::from_ne_bytes([bytes[0], bytes[1]]);
        line.field("code", " ", &format!("0x{number:02x}"));
        line.field("jt", " ", bytes[2]);
        line.field("jf", " ", bytes[3]);
        line.put("k", " ", crate::netlink::message::u32_at(bytes, 4), ",");
    });
}

/// Lists the sockets from /proc/net/packet.
fn list_proc(c: &Context, sheet: &mut Sheet) {
    FILE.lines(&mut |line| {
        if let Some(socket) = proc_socket(line)
            && is_chosen(c, &socket)
        {
            sheet.row(|line| row(c, line, &socket));
        }
    });
}

/// `sk RefCnt Type Proto Iface R Rmem User Inode`
fn proc_socket(line: &[u8]) -> Option<Shown> {
    let mut words = words(line);
    let kind: u8 = decimal(words.nth(2)?)?;
    let protocol = hex(words.next()?)? as u16;
    let index = decimal(words.next()?)?;
    words.next()?;
    let queue = decimal(words.next()?)?;
    let uid = decimal(words.next()?)?;
    let inode = decimal(words.next()?)?;
    Some(Shown { table: table(kind), queue, protocol, index, uid, inode, cookie: 0 })
}
