//! Netlink sockets.

use super::filter::{Subject, Which};
use super::sheet::{Column, Line, Sheet};
use super::show::{self, Context};
use super::states;
use super::tables::Table;
use crate::error::Result;
use crate::names::Table as Names;
use crate::netlink::uapi::family::NETLINK;
use crate::netlink::uapi::nlm;
use crate::netlink::uapi::sock_diag::{SOCK_DIAG_BY_FAMILY, ndiag_show, tcp};
use crate::netlink::{Conn, Request};
use crate::query::processes;
use crate::query::sockets::{self, ProcFile, decimal, hex};
use crate::rt::diag::Memory;
use crate::rt::diag::netlink::NetlinkSocket;

const FILE: ProcFile = ProcFile { variable: "PROC_NET_NETLINK", path: "net/netlink" };

/// Sockets of all protocols (NDIAG_PROTO_ALL).
const ALL: u8 = u8::MAX;

/// Lists netlink sockets.
pub fn list(c: &Context, sheet: &mut Sheet) -> Result {
    let has_state = c.choice.states.0 & states::CLOSED.0 != 0;
    let is_shown = c.choice.tables.has(Table::Netlink) && c.choice.families.has(NETLINK);
    if !is_shown || !has_state {
        return Ok(());
    }
    if FILE.is_set() || !listed(c, sheet)? {
        list_proc(c, sheet);
    }
    Ok(())
}

fn listed(c: &Context, sheet: &mut Sheet) -> Result<bool> {
    // `struct netlink_diag_req`
    let mut header = vec![NETLINK, ALL, 0, 0];
    header.extend([0; 4]);
    header.extend((ndiag_show::GROUPS | ndiag_show::MEMINFO).to_ne_bytes());
    header.extend([0; 8]);
    let mut conn = Conn::open(&c.s.netlink, nlm::SOCK_DIAG)?;
    sockets::list(&mut conn, Request::dump(SOCK_DIAG_BY_FAMILY, &header), |message| {
        show(c, sheet, &NetlinkSocket::parse(message));
        Ok(())
    })
}

fn show(c: &Context, sheet: &mut Sheet, socket: &NetlinkSocket) {
    let subject = Subject {
        addresses: [Which::Number(socket.protocol.into()), Which::None],
        ports: [socket.port, 0],
        index: 0,
        mark: 0,
        cgroup: 0,
        is_autobound: &|| false,
    };
    if c.lets(&subject) {
        sheet.row(|line| row(c, line, socket));
    }
}

fn row(c: &Context, line: &mut Line, socket: &NetlinkSocket) {
    let memory = socket.memory.unwrap_or_default();
    c.begin(line, "nl", "UNCONN", (memory.received().into(), memory.queued().into()));
    line.column(Column::Local);
    match c.wanted.numeric {
        true => line.put("protocol", "", socket.protocol, ":"),
        false => {
            let name = c.s.names.known(Names::NetlinkProtocols, socket.protocol.into());
            let number = socket.protocol.to_string();
            line.put("protocol", "", name.unwrap_or(&number), ":");
        }
    }
    line.column(Column::LocalPort);
    line.json("port", socket.port);
    line.text(&port(c, socket.port));
    line.column(Column::Peer);
    // Sockets of our own are connected to the kernel, others see none of that.
    let is_connected = socket.state == tcp::ESTABLISHED && socket.port != std::process::id();
    if is_connected {
        line.put("peer_group", "", socket.peer_group, ":");
        line.column(Column::PeerPort);
        line.field("peer_port", "", socket.peer_port);
    } else {
        line.text("*");
    }
    // As in the reference, only -p shows what follows.
    line.column(Column::Process);
    if c.wanted.details {
        line.field("sk", " sk=", &format!("{:x}", socket.address));
        line.field("cb", " cb=", &format!("{:x}", socket.dump));
        line.field("groups", " groups=0x", &format!("{:08x}", socket.groups));
    }
    if c.wanted.memory && socket.address == 0 {
        line.text("\t");
        show::memory(line, &memory);
    }
}

/// A port: `*` for a negative number, `kernel`, the process of that number, or the number.
fn port(c: &Context, port: u32) -> String {
    match port {
        _ if port as i32 == -1 => "*".into(),
        _ if c.wanted.numeric => (port as i32).to_string(),
        0 => "kernel".into(),
        _ => match processes::name(&sockets::proc_root().join(port.to_string())) {
            Some(name) => format!("{name}/{port}"),
            None => (port as i32).to_string(),
        },
    }
}

/// Lists what /proc/net/netlink tells.
fn list_proc(c: &Context, sheet: &mut Sheet) {
    FILE.lines(|line| {
        if let Some(socket) = proc_socket(line) {
            show(c, sheet, &socket);
        }
    });
}

/// `sk Eth Pid Groups Rmem Wmem Dump Locks Drops Inode`
fn proc_socket(line: &[u8]) -> Option<NetlinkSocket> {
    let mut words = line.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    let address = hex(words.next()?)?;
    let protocol = decimal(words.next()?)?;
    let port = decimal::<i64>(words.next()?)? as u32;
    let groups = hex(words.next()?)? as u32;
    let mut memory = Memory { count: usize::MAX, ..Memory::default() };
    memory.all[0] = decimal(words.next()?)?;
    memory.all[2] = decimal(words.next()?)?;
    let dump = words.next().and_then(hex).unwrap_or(0);
    Some(NetlinkSocket {
        protocol,
        port,
        groups,
        address,
        dump,
        memory: Some(memory),
        ..NetlinkSocket::default()
    })
}
