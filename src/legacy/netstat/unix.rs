//! Lists Unix sockets, from /proc/net/unix.

use super::{Context, rows, table};
use crate::error::{Result, warn};
use crate::print::{Printer, Val};
use crate::text::scan::{Scan, lines};

/// `SO_ACCEPTCON`: the socket listens.
const ACCEPTCON: u64 = 1 << 16;
/// `SO_WAITDATA`: a process waits to read.
const WAITDATA: u64 = 1 << 17;
/// `SO_NOSPACE`: there is no space to write.
const NOSPACE: u64 = 1 << 18;

/// Names of socket types, `SOCK_STREAM` (1) to `SOCK_SEQPACKET` (5).
const TYPES: &[&str] = &["STREAM", "DGRAM", "RAW", "RDM", "SEQPACKET"];

/// Width of the column Flags in characters, without brackets.
const FLAGS_WIDTH: usize = 8;

/// One line of the table.
struct UnixSocket<'a> {
    references: u64,
    protocol: u64,
    flags: u64,
    /// `SOCK_…`
    socket_type: u64,
    /// `SS_…` (linux/net.h)
    state: u64,
    inode: u64,
    /// Empty if the socket has no name.
    path: &'a [u8],
}

/// Lists the sockets. Errors: the table does not exist and the command line selects Unix sockets.
pub(super) fn list(c: &Context, p: &mut Printer) -> Result {
    p.format(format_args!(
        "Active UNIX domain sockets {}\nProto RefCnt Flags       Type       State         I-Node  ",
        rows::selection(c)
    ));
    if let Some(programs) = &c.programs {
        programs.show_header(p);
    }
    p.text(" Path\n");
    let bytes = table(c, "/proc/net/unix", "AF UNIX", c.options.unix)?.unwrap_or_default();
    for line in lines(&bytes).skip(1) {
        let Some(socket) = read(line) else {
            warn("warning, got bogus unix line.");
            continue;
        };
        let listens = socket.state == 1 && socket.flags & ACCEPTCON != 0;
        if c.options.selects(listens) {
            p.object(None, |p| show(c, p, &socket));
            p.flush_if_full();
        }
    }
    Ok(())
}

/// Parses `NUM: REFCOUNT PROTOCOL FLAGS TYPE ST INODE [PATH]` (proc_pid_net(5)). A missing inode is 0. None if another field
/// except the path is missing.
fn read(line: &[u8]) -> Option<UnixSocket<'_>> {
    let mut scan = Scan(line);
    // NUM, the kernel address of the socket, is read as scanf(3) reads %p: hexadecimal or `(nil)`.
    scan.blanks();
    if scan.0.starts_with(b"(nil)") {
        scan.0 = &scan.0[b"(nil)".len()..];
    } else {
        scan.hex()?;
    }
    scan.literal(b':')?;
    let (references, protocol, flags) = (scan.hex()?, scan.hex()?, scan.hex()?);
    let (socket_type, state) = (scan.hex()?, scan.hex()?);
    let inode = scan.decimal();
    let path = inode.and_then(|_| scan.word(usize::MAX)).unwrap_or_default();
    Some(UnixSocket {
        references,
        protocol: u64::from(protocol as u32),
        flags,
        socket_type: u64::from(socket_type as u32),
        state: u64::from(state as u32),
        inode: inode.unwrap_or(0),
        path,
    })
}

fn show(c: &Context, p: &mut Printer, socket: &UnixSocket) {
    let title = if socket.protocol == 0 { "unix" } else { "??" };
    p.both("proto", title, &format!("{title:<5} "));
    p.both("refcnt", socket.references, &format!("{:<6} ", socket.references));
    let flags: Vec<&str> = [(ACCEPTCON, "ACC"), (WAITDATA, "W"), (NOSPACE, "N")]
        .iter()
        .filter(|row| socket.flags & row.0 != 0)
        .map(|row| row.1)
        .collect();
    p.text("[ ");
    p.array(Some("flags"), |p| flags.iter().for_each(|flag| p.element("", *flag, " ")));
    let len: usize = flags.iter().map(|flag| flag.len() + 1).sum();
    p.text("]");
    p.blanks(FLAGS_WIDTH.saturating_sub(len) + 1);
    let index = usize::try_from(socket.socket_type.wrapping_sub(1)).ok();
    let name = index.and_then(|index| TYPES.get(index)).copied().unwrap_or("UNKNOWN");
    p.both("type", name, &format!("{name:<10} "));
    let state = match socket.state {
        0 => "FREE",
        1 if socket.flags & ACCEPTCON != 0 => "LISTENING",
        1 => "",
        2 => "CONNECTING",
        3 => "CONNECTED",
        4 => "DISCONNECTING",
        _ => "UNKNOWN",
    };
    let value = if state.is_empty() { Val::Null } else { Val::Str(state) };
    p.both("state", value, &format!("{state:<13} "));
    p.both("inode", socket.inode, &format!("{:<8} ", socket.inode));
    if let Some(programs) = &c.programs {
        programs.show(p, socket.inode);
        p.text(" ");
    }
    if !socket.path.is_empty() {
        p.put("path", "", Val::Bytes(socket.path), "");
    }
    p.text("\n");
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn lines_of_the_table() {
        let line = b"0000000000000000: 00000002 00000000 00010000 0001 01  2001 /run/a b";
        let socket = read(line).expect("a socket");
        assert_eq!((socket.flags, socket.inode, socket.path), (1 << 16, 2001, &b"/run/a"[..]));
        for cut in 0..line.len() {
            read(&line[..cut]);
            let mut damaged = line.to_vec();
            damaged[cut] = b'\xff';
            read(&damaged);
        }
        assert!(read(b"zz: 2 0 0 1 1 1").is_none());
        assert_eq!(read(b"0: 2 0 0 1 1").map(|socket| socket.inode), Some(0));
    }

    proptest::proptest! {
        #[test]
        fn any_line_is_read_or_refused(lines in crate::text::scan::damaged_lines()) {
            for line in &lines {
                let _ = read(line);
            }
        }
    }
}
