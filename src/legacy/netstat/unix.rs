//! Unix sockets, from /proc/net/unix.

use super::{Context, rows, table};
use crate::error::{Result, warn};
use crate::print::{Printer, Val};
use crate::text::scan::{Scan, lines};

/// Flags of a socket: it accepts connections, waits for data, has no room to send.
const ACCEPTS: u64 = 1 << 16;
const WAITS: u64 = 1 << 17;
const IS_FULL: u64 = 1 << 18;

/// Types of sockets, from 1.
const TYPES: &[&str] = &["STREAM", "DGRAM", "RAW", "RDM", "SEQPACKET"];

/// Characters of the column of flags without its brackets.
const FLAGS: usize = 8;

/// One line of the table.
struct UnixSocket<'a> {
    references: u64,
    protocol: u64,
    flags: u64,
    kind: u64,
    state: u64,
    inode: u64,
    path: &'a [u8],
}

/// Lists the sockets. Errors if they were asked for by name and there is no table.
pub(super) fn list(c: &Context, p: &mut Printer) -> Result {
    p.format(format_args!(
        "Active UNIX domain sockets {}\nProto RefCnt Flags       Type       State         I-Node  ",
        rows::which(c)
    ));
    p.text(if c.owners.is_some() { " PID/Program name     Path\n" } else { " Path\n" });
    let bytes = table(c, "/proc/net/unix", "AF UNIX", c.asked.unix)?.unwrap_or_default();
    for line in lines(&bytes).skip(1) {
        let Some(socket) = read(line) else {
            warn("warning, got bogus unix line.");
            continue;
        };
        let listens = socket.state == 1 && socket.flags & ACCEPTS != 0;
        if c.asked.lets_through(listens) {
            p.object(None, |p| show(c, p, &socket));
            p.flush_if_full();
        }
    }
    Ok(())
}

/// `NUM: REFCOUNT PROTOCOL FLAGS TYPE STATE INODE [PATH]`; without an inode it is 0.
fn read(line: &[u8]) -> Option<UnixSocket<'_>> {
    let mut scan = Scan(line);
    // The address of the socket: 0 for most users, `(null)`, hexadecimal.
    scan.blanks();
    if scan.0.starts_with(b"(nil)") {
        scan.0 = &scan.0[b"(nil)".len()..];
    } else {
        scan.hex()?;
    }
    scan.literal(b':')?;
    let (references, protocol, flags) = (scan.hex()?, scan.hex()?, scan.hex()?);
    let (kind, state) = (scan.hex()?, scan.hex()?);
    let inode = scan.decimal();
    let path = inode.and_then(|_| scan.word(usize::MAX)).unwrap_or_default();
    Some(UnixSocket {
        references,
        protocol: u64::from(protocol as u32),
        flags,
        kind: u64::from(kind as u32),
        state: u64::from(state as u32),
        inode: inode.unwrap_or(0),
        path,
    })
}

fn show(c: &Context, p: &mut Printer, socket: &UnixSocket) {
    let title = if socket.protocol == 0 { "unix" } else { "??" };
    p.both("proto", title, &format!("{title:<5} "));
    p.both("refcnt", socket.references, &format!("{:<6} ", socket.references));
    let flags: Vec<&str> = [(ACCEPTS, "ACC"), (WAITS, "W"), (IS_FULL, "N")]
        .iter()
        .filter(|row| socket.flags & row.0 != 0)
        .map(|row| row.1)
        .collect();
    p.text("[ ");
    p.array(Some("flags"), |p| flags.iter().for_each(|flag| p.element("", *flag, " ")));
    let len: usize = flags.iter().map(|flag| flag.len() + 1).sum();
    p.text("]");
    p.blanks(FLAGS.saturating_sub(len) + 1);
    let kind = usize::try_from(socket.kind.wrapping_sub(1)).ok().and_then(|kind| TYPES.get(kind));
    let kind = kind.copied().unwrap_or("UNKNOWN");
    p.both("type", kind, &format!("{kind:<10} "));
    let state = match socket.state {
        0 => "FREE",
        1 if socket.flags & ACCEPTS != 0 => "LISTENING",
        1 => "",
        2 => "CONNECTING",
        3 => "CONNECTED",
        4 => "DISCONNECTING",
        _ => "UNKNOWN",
    };
    let value = if state.is_empty() { Val::Null } else { Val::Str(state) };
    p.both("state", value, &format!("{state:<13} "));
    p.both("inode", socket.inode, &format!("{:<8} ", socket.inode));
    if let Some(owners) = &c.owners {
        owners.show(p, socket.inode);
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
