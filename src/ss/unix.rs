//! Unix sockets.

use super::filter::{Subject, Which};
use super::sheet::{Column, Line, Sheet};
use super::show::{self, Context};
use super::states;
use super::tables::Table;
use crate::error::Result;
use crate::netlink::uapi::family::UNIX;
use crate::netlink::uapi::sock_diag::{tcp, udiag_show};
use crate::print::Val;
use crate::query::sockets::{self, ProcFile, decimal, hex};
use crate::rt::diag::unix::UnixSocket;
use crate::rt::header::UnixDiagHeader;
use nix::libc::{SOCK_SEQPACKET, SOCK_STREAM, major, minor};

const FILE: ProcFile = ProcFile { variable: "PROC_NET_UNIX", path: "net/unix" };

/// The fields of a socket that the columns show.
struct Shown {
    table: Table,
    state: u8,
    inode: u32,
    peer: u32,
    queues: (u32, u32),
    /// The name, with `@` in place of each NUL byte.
    name: Option<Vec<u8>>,
}

/// Lists Unix sockets.
pub fn list(c: &Context, sheet: &mut Sheet) -> Result {
    let tables = [Table::UnixStream, Table::UnixDgram, Table::UnixSeqpacket];
    if !c.choice.lists(&tables, UNIX) {
        return Ok(());
    }
    if FILE.is_set() || !listed(c, sheet)? {
        list_proc(c, sheet);
    }
    Ok(())
}

fn listed(c: &Context, sheet: &mut Sheet) -> Result<bool> {
    let mut show = udiag_show::NAME | udiag_show::PEER | udiag_show::RQLEN;
    if c.wanted.details {
        show |= udiag_show::VFS | udiag_show::ICONS;
    }
    if c.wanted.memory {
        show |= udiag_show::MEMINFO;
    }
    let header = UnixDiagHeader { family: UNIX, states: c.choice.states.0, show };
    sockets::of_family(c.s, &header.to_bytes(), &mut |message| {
        let socket = UnixSocket::parse(message);
        let name = socket.name().map(|name| {
            // A path ends at the first NUL byte; an abstract name may contain NUL bytes.
            let end = match name.first() {
                Some(0) | None => name.len(),
                Some(_) => name.iter().position(|byte| *byte == 0).unwrap_or(name.len()),
            };
            at_signs(&name[..end])
        });
        let shown = Shown {
            table: table(socket.kind),
            state: socket.state,
            inode: socket.inode,
            peer: socket.peer(),
            queues: socket.queues(),
            name,
        };
        if is_chosen(c, &shown) {
            sheet.row(|line| {
                row(c, line, &shown);
                details(c, line, &socket);
            });
        }
        Ok(())
    })
}

fn at_signs(name: &[u8]) -> Vec<u8> {
    name.iter().map(|byte| if *byte == 0 { b'@' } else { *byte }).collect()
}

fn table(kind: u8) -> Table {
    match i32::from(kind) {
        SOCK_STREAM => Table::UnixStream,
        SOCK_SEQPACKET => Table::UnixSeqpacket,
        _ => Table::UnixDgram,
    }
}

fn is_chosen(c: &Context, socket: &Shown) -> bool {
    let name = socket.name.as_deref();
    c.choice.tables.has(socket.table)
        && c.lets(&Subject {
            is_autobound: &|| name.is_none_or(is_automatic),
            ..Subject::of(
                [name.map_or(Which::Name(b""), Which::Name), Which::Name(b"")],
                [socket.inode, socket.peer],
            )
        })
}

/// Whether the kernel chose an abstract name: such a name consists of five lower-case hexadecimal digits (unix(7),
/// autobind).
fn is_automatic(name: &[u8]) -> bool {
    let is_digit = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    name.strip_prefix(b"@").is_some_and(|digits| digits.len() == 5 && digits.iter().all(is_digit))
}

fn row(c: &Context, line: &mut Line, socket: &Shown) {
    let netid = match socket.table {
        Table::UnixStream => "u_str",
        Table::UnixSeqpacket => "u_seq",
        _ => "u_dgr",
    };
    let queues = (socket.queues.0.into(), socket.queues.1.into());
    c.begin(line, netid, states::name(socket.state), queues);
    line.column(Column::Local);
    match &socket.name {
        Some(name) => line.put("local_address", "", Val::Bytes(name), " "),
        None => line.both("local_address", Val::Null, "* "),
    }
    line.column(Column::LocalPort);
    line.field("local_inode", "", socket.inode);
    line.column(Column::Peer);
    line.text("* ");
    line.column(Column::PeerPort);
    line.field("peer_inode", "", socket.peer);
    c.users(line, socket.inode);
    line.column(Column::Details);
}

fn details(c: &Context, line: &mut Line, socket: &UnixSocket) {
    if c.wanted.memory
        && let Some(memory) = socket.memory()
    {
        show::memory(line, &memory);
    }
    if !c.wanted.details {
        return;
    }
    if let Some(directions) = socket.shutdown() {
        show::shutdown(line, directions);
    }
    if let Some((inode, device)) = socket.file() {
        line.field("ino", " ino:", inode);
        line.field("dev_major", " dev:", major(device.into()));
        line.field("dev_minor", "/", minor(device.into()));
    }
    if let Some(waiting) = socket.waiting() {
        line.text(" peers:");
        let all: Vec<u32> = waiting.collect();
        if !all.is_empty() {
            line.text(" ");
        }
        line.values("peers", " ", all);
    }
}

/// Lists the sockets from /proc/net/unix, which has neither peers nor queue lengths.
fn list_proc(c: &Context, sheet: &mut Sheet) {
    FILE.lines(&mut |line| {
        let Some(socket) = proc_socket(line) else { return };
        if c.choice.states.has(socket.state) && is_chosen(c, &socket) {
            sheet.row(|line| row(c, line, &socket));
        }
    });
}

/// `Num RefCount Protocol Flags Type St Inode Path`
fn proc_socket(line: &[u8]) -> Option<Shown> {
    let mut words = line.splitn(8, u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    let flags = hex(words.nth(3)?)?;
    let kind = hex(words.next()?)?;
    let state = hex(words.next()?)?;
    let rest = line.get(INODE..)?;
    let rest = &rest[rest.iter().take_while(|byte| **byte == b' ').count()..];
    let (inode, name) = match rest.iter().position(|byte| *byte == b' ') {
        Some(at) => (&rest[..at], Some(rest[at + 1..].to_vec())),
        None => (rest, None),
    };
    /// The flag of a listening socket (`__SO_ACCEPTCON`).
    const ACCEPTS: u64 = 1 << 16;
    // `enum socket_state`: 1 is unconnected, 2 connecting, 3 connected.
    let state = match state {
        _ if flags & ACCEPTS != 0 => tcp::LISTEN,
        1 => tcp::CLOSE,
        2 => tcp::SYN_SENT,
        3 => tcp::ESTABLISHED,
        4 => tcp::CLOSING,
        _ => 0,
    };
    Some(Shown {
        table: table(kind as u8),
        state,
        inode: decimal(inode)?,
        peer: 0,
        queues: (0, 0),
        name,
    })
}

/// The offset of the inode in a line of /proc/net/unix, whose columns have fixed widths.
const INODE: usize = 52;
