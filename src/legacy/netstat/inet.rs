//! Sockets of TCP, UDP, UDP-Lite and raw sockets, from their tables in /proc.

use super::rows::{Details, End, Row, Timer, show};
use super::{Context, sctp, table};
use crate::error::{Result, warn};
use crate::legacy::file;
use crate::print::Printer;
use crate::text::scan::{Scan, lines};
use std::borrow::Cow;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// A protocol.
pub(super) struct Protocol {
    /// What it is called in options, in messages and in names of files.
    pub name: &'static str,
    /// What stands in the first column.
    title: &'static str,
    /// The protocol by which ports are looked up.
    services: &'static str,
    /// How a state is shown.
    state: fn(u64) -> Cow<'static, str>,
    /// Whether a socket waits for peers.
    listens: fn(&InetSocket) -> bool,
}

/// The protocols, in the order they are listed.
pub(super) static PROTOCOLS: &[Protocol] = &[
    Protocol {
        listens: |socket| socket.remote.port == Some(0),
        ..row("tcp", "tcp", "tcp", tcp_state)
    },
    row("sctp", "sctp", "sctp", tcp_state),
    row("udp", "udp", "udp", udp_state),
    row("udplite", "udpl", "udp", udp_state),
    row("raw", "raw", "raw", |state| state.to_string().into()),
];

const fn row(
    name: &'static str,
    title: &'static str,
    services: &'static str,
    state: fn(u64) -> Cow<'static, str>,
) -> Protocol {
    Protocol {
        name,
        title,
        services,
        state,
        listens: |socket| socket.remote.address.is_unspecified(),
    }
}

/// States of TCP by number.
pub(super) const STATES: &[&str] = &[
    "",
    "ESTABLISHED",
    "SYN_SENT",
    "SYN_RECV",
    "FIN_WAIT1",
    "FIN_WAIT2",
    "TIME_WAIT",
    "CLOSE",
    "CLOSE_WAIT",
    "LAST_ACK",
    "LISTEN",
    "CLOSING",
];

fn tcp_state(state: u64) -> Cow<'static, str> {
    usize::try_from(state)
        .ok()
        .and_then(|state| STATES.get(state))
        .copied()
        .unwrap_or("UNKNOWN")
        .into()
}

fn udp_state(state: u64) -> Cow<'static, str> {
    match state {
        1 => "ESTABLISHED".into(),
        7 => "".into(),
        _ => "UNKNOWN".into(),
    }
}

/// Lists the sockets of a protocol. Errors if its table was asked for by name and there is none.
pub(super) fn list(c: &Context, protocol: &Protocol, p: &mut Printer) -> Result {
    if protocol.name == "sctp" {
        return sctp::list(c, p);
    }
    let (v4, v6) = c.asked.reads();
    let name = protocol.name;
    let mut done = Ok(());
    if v4 {
        let path = format!("/proc/net/{name}");
        match table(c, &path, &format!("AF INET ({name})"), c.asked.is_explicit) {
            Ok(bytes) => list_table(c, protocol, protocol.title, &bytes.unwrap_or_default(), p),
            Err(error) => done = Err(error),
        }
    }
    if v6 && let Ok(bytes) = file::read(format!("/proc/net/{name}6")) {
        let title = format!("{}6", protocol.title);
        list_table(c, protocol, &title[..title.len().min(4)], &bytes, p);
    }
    done
}

fn list_table(c: &Context, protocol: &Protocol, title: &str, bytes: &[u8], p: &mut Printer) {
    for line in lines(bytes).skip(1) {
        let Some(socket) = read(line) else {
            warn(&format!("warning, got bogus {} line.", protocol.services));
            continue;
        };
        if !c.asked.lets_through((protocol.listens)(&socket)) {
            continue;
        }
        let row = Row {
            title: Some(title),
            services: protocol.services,
            queues: Some((socket.receive_queue, socket.send_queue)),
            state: (protocol.state)(socket.state),
            details: Some(socket.details),
            local: Some(socket.local),
            remote: Some(socket.remote),
        };
        show(c, p, &row);
        p.flush_if_full();
    }
}

/// One line of a table.
struct InetSocket {
    local: End,
    remote: End,
    state: u64,
    send_queue: u64,
    receive_queue: u64,
    details: Details,
}

/// `SL: LOCAL:PORT REMOTE:PORT STATE SENDQ:RECVQ TIMER:LEFT RETRANSMITS UID PROBES INODE`, mostly hexadecimal. What is
/// missing behind the retransmits is 0.
fn read(line: &[u8]) -> Option<InetSocket> {
    let mut scan = Scan(line);
    scan.decimal()?;
    scan.literal(b':')?;
    let ((local, local_port), (remote, remote_port)) = (end(&mut scan)?, end(&mut scan)?);
    let is_v6 = local.len() > 8;
    let local = End { address: address(local, is_v6), port: Some(local_port) };
    let remote = End { address: address(remote, is_v6), port: Some(remote_port) };
    let state = u64::from(scan.hex()? as u32);
    let (send_queue, receive_queue) = pair(&mut scan)?;
    let (kind, left) = pair(&mut scan)?;
    let retransmits = scan.hex()?;
    let uid = scan.decimal();
    let probes = uid.and_then(|_| scan.decimal());
    let inode = probes.and_then(|_| scan.decimal());
    let timer = Timer { kind, left, retransmits, probes: probes.unwrap_or(0) as i32 };
    let details =
        Details { uid: uid.unwrap_or(0) as i32, inode: inode.unwrap_or(0), timer: Some(timer) };
    Some(InetSocket { local, remote, state, send_queue, receive_queue, details })
}

fn pair(scan: &mut Scan) -> Option<(u64, u64)> {
    let first = scan.hex()?;
    scan.literal(b':')?;
    Some((first, scan.hex()?))
}

/// An address and a port.
fn end<'a>(scan: &mut Scan<'a>) -> Option<(&'a [u8], u32)> {
    let digits = scan.digits(64)?;
    scan.literal(b':')?;
    Some((digits, scan.hex()? as u32))
}

/// An address in words of 32 bits in the order of the host.
fn address(digits: &[u8], is_v6: bool) -> IpAddr {
    let word = |digits: &[u8]| (Scan(digits).hex().unwrap_or(0) as u32).to_ne_bytes();
    if !is_v6 {
        return Ipv4Addr::from(word(digits)).into();
    }
    let mut bytes = [0; 16];
    for (place, part) in bytes.chunks_mut(4).zip(digits.chunks(8)) {
        place.copy_from_slice(&word(part));
    }
    Ipv6Addr::from(bytes).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TAIL: &str = "01 00000010:00000020 02:0000A1B2 00000003  1000        5 1003 1 0 100";

    #[test]
    fn lines_of_tables() {
        let home = format!("{:08X}", u32::from_ne_bytes([127, 0, 0, 1]));
        let line = format!("   0: {home}:0050 {home}:0FA0 {TAIL}");
        let socket = read(line.as_bytes()).expect("a socket");
        assert_eq!(socket.local.address, IpAddr::from([127, 0, 0, 1]));
        assert_eq!((socket.remote.port, socket.state), (Some(4000), 1));
        assert_eq!((socket.send_queue, socket.receive_queue), (16, 32));
        assert_eq!((socket.details.uid, socket.details.inode), (1000, 1003));
        for cut in 0..line.len() {
            read(&line.as_bytes()[..cut]);
            let mut damaged = line.clone().into_bytes();
            damaged[cut] = 0xff;
            read(&damaged);
        }
        let long = format!("0: {}:0050 {home}:0FA0 {TAIL}", "F".repeat(64));
        assert!(read(long.as_bytes()).is_some());
        assert!(
            read(format!("0: {}:0050 {home}:0FA0 {TAIL}", "F".repeat(65)).as_bytes()).is_none()
        );
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
