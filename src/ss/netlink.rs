//! Netlink sockets.

use super::filter::{Subject, Which};
use super::sheet::{Column, Line, Sheet};
use super::show::{self, Context};
use super::tables::Table;
use crate::error::Result;
use crate::names::Table as Names;
use crate::netlink::uapi::family::NETLINK;
use crate::netlink::uapi::sock_diag::{ndiag_show, tcp};
use crate::query::sockets::{self, ProcFile, decimal, hex, words};
use crate::query::{processes, selinux};
use crate::rt::diag::Memory;
use crate::rt::diag::netlink::NetlinkSocket;
use crate::rt::header::DiagHeader;

const FILE: ProcFile = ProcFile { variable: "PROC_NET_NETLINK", path: "net/netlink" };

/// Sockets of all protocols (NDIAG_PROTO_ALL).
const ALL: u8 = u8::MAX;

/// Lists netlink sockets.
pub fn list(c: &Context, sheet: &mut Sheet) -> Result {
    if !c.choice.states.has(tcp::CLOSE) || !c.choice.lists(&[Table::Netlink], NETLINK) {
        return Ok(());
    }
    if FILE.is_set() || !listed(c, sheet)? {
        list_proc(c, sheet);
    }
    Ok(())
}

fn listed(c: &Context, sheet: &mut Sheet) -> Result<bool> {
    let asked = ndiag_show::GROUPS | ndiag_show::MEMINFO;
    let header = DiagHeader { family: NETLINK, protocol: ALL, show: asked };
    sockets::of_family(c.s, &header.to_bytes(), &mut |message| {
        show(c, sheet, &NetlinkSocket::parse(message));
        Ok(())
    })
}

fn show(c: &Context, sheet: &mut Sheet, socket: &NetlinkSocket) {
    let addresses = [Which::Number(socket.protocol.into()), Which::None];
    // If the port ID equal to the process ID is in use, the kernel chooses a negative one.
    let is_autobound = || (socket.port as i32) < 0;
    // As in the reference, filters cannot refer to the peer's port.
    let subject = Subject::of(addresses, [socket.port, u32::MAX]);
    if c.lets(&Subject { is_autobound: &is_autobound, ..subject }) {
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
    // Our own sockets are connected to the kernel, but the list shows them as before the connection.
    let is_connected = socket.state == tcp::ESTABLISHED && socket.port != std::process::id();
    if is_connected {
        line.put("peer_group", "", socket.peer_group, ":");
        line.column(Column::PeerPort);
        line.field("peer_port", "", socket.peer_port);
    } else {
        line.text("*");
    }
    // As in the reference, only -p shows the following parts.
    line.column(Column::Process);
    if c.wanted.process_contexts > 0 {
        line.field("proc_ctx", " proc_ctx=", &context(socket.port));
    }
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

/// Formats a port ID: `*` if it is negative, `kernel` for 0, the name of the process with this ID, or the number.
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

/// Returns the SELinux context of the process with this port ID, which is usually its process ID, or of the kernel for 0.
fn context(port: u32) -> String {
    match port {
        0 => selinux::of_kernel(),
        // The kernel chooses a negative port ID if the process ID is already in use.
        _ if port as i32 > 0 => selinux::of_process(port),
        _ => selinux::UNAVAILABLE.into(),
    }
}

/// Lists the sockets from /proc/net/netlink.
fn list_proc(c: &Context, sheet: &mut Sheet) {
    FILE.lines(&mut |line| {
        if let Some(socket) = proc_socket(line) {
            show(c, sheet, &socket);
        }
    });
}

/// `sk Eth Pid Groups Rmem Wmem Dump Locks Drops Inode`
fn proc_socket(line: &[u8]) -> Option<NetlinkSocket> {
    let mut words = words(line);
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
