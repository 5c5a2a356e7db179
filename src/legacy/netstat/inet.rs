//! Lists TCP, UDP, UDP-Lite and raw sockets, from /proc/net/tcp, tcp6, udp and so on.

use super::rows::{Details, Row, SocketAddress, Timer, show};
use super::{Context, sctp, table};
use crate::error::{Result, warn};
use crate::legacy::file;
use crate::print::Printer;
use crate::text::scan::{Scan, lines};
use std::borrow::Cow;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// A protocol and its table in /proc/net.
pub(super) struct Protocol {
    /// Name of the long option and of the file in /proc/net.
    pub name: &'static str,
    /// Text in the column Proto.
    title: &'static str,
    /// Protocol of service names in /etc/services.
    services: &'static str,
    /// Text in the column State.
    state: fn(u64) -> Cow<'static, str>,
    /// Whether -l selects a socket: a TCP socket without a remote port, or another socket without a remote address.
    is_listening: fn(&InetSocket) -> bool,
}

/// The protocols in the order of the output.
pub(super) static PROTOCOLS: &[Protocol] = &[
    Protocol {
        is_listening: |socket| socket.remote.port == Some(0),
        ..protocol("tcp", "tcp", "tcp", tcp_state)
    },
    protocol("sctp", "sctp", "sctp", tcp_state),
    protocol("udp", "udp", "udp", udp_state),
    protocol("udplite", "udpl", "udp", udp_state),
    protocol("raw", "raw", "raw", |state| state.to_string().into()),
];

const fn protocol(
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
        is_listening: |socket| socket.remote.address.is_unspecified(),
    }
}

/// Names of TCP states. The index is the number of the state (`TCP_ESTABLISHED` … in net/tcp_states.h).
pub(super) const TCP_STATES: &[&str] = &[
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
        .and_then(|state| TCP_STATES.get(state))
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

/// Lists the sockets of a protocol, IPv4 before IPv6. Errors: the IPv4 table does not exist and the command line selects the
/// protocol.
pub(super) fn list(c: &Context, protocol: &Protocol, p: &mut Printer) -> Result {
    if protocol.name == "sctp" {
        return sctp::list(c, p);
    }
    let (v4, v6) = c.options.ip_versions();
    let name = protocol.name;
    let mut done = Ok(());
    if v4 {
        let path = format!("/proc/net/{name}");
        match table(c, &path, &format!("AF INET ({name})"), c.options.is_explicit) {
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

/// Lists the sockets of one table. The first line is the header.
fn list_table(c: &Context, protocol: &Protocol, title: &str, bytes: &[u8], p: &mut Printer) {
    for line in lines(bytes).skip(1) {
        let Some(socket) = read(line) else {
            warn(&format!("warning, got bogus {} line.", protocol.services));
            continue;
        };
        if !c.options.selects((protocol.is_listening)(&socket)) {
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
    local: SocketAddress,
    remote: SocketAddress,
    state: u64,
    /// Bytes.
    send_queue: u64,
    /// Bytes, or of a listening TCP socket the connections that wait for accept(2).
    receive_queue: u64,
    details: Details,
}

/// Parses `SL: LOCAL:PORT REMOTE:PORT STATE TXQUEUE:RXQUEUE TIMER:WHEN RETRANSMITS UID TIMEOUT INODE`
/// (Documentation/networking/proc_net_tcp.rst). SL, UID, TIMEOUT and INODE are decimal, the other fields hexadecimal. UID,
/// TIMEOUT and INODE are 0 if they are missing. None if another field is missing.
fn read(line: &[u8]) -> Option<InetSocket> {
    let mut scan = Scan(line);
    scan.decimal()?;
    scan.literal(b':')?;
    let (local, local_port) = address_and_port(&mut scan)?;
    let (remote, remote_port) = address_and_port(&mut scan)?;
    let is_v6 = local.len() > 8;
    let local = SocketAddress { address: address(local, is_v6), port: Some(local_port) };
    let remote = SocketAddress { address: address(remote, is_v6), port: Some(remote_port) };
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

/// Parses two hexadecimal numbers with a colon between them.
fn pair(scan: &mut Scan) -> Option<(u64, u64)> {
    let first = scan.hex()?;
    scan.literal(b':')?;
    Some((first, scan.hex()?))
}

/// Parses `ADDRESS:PORT`, both hexadecimal. Returns the digits of the address, at most 64, and the port.
fn address_and_port<'a>(scan: &mut Scan<'a>) -> Option<(&'a [u8], u32)> {
    let digits = scan.digits(64)?;
    scan.literal(b':')?;
    Some((digits, scan.hex()? as u32))
}

/// Converts the digits of an address. The kernel prints each 32-bit word of an address in host byte order.
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
