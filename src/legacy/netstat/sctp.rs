//! Lists SCTP endpoints and associations, from /proc/net/sctp/eps and /proc/net/sctp/assocs.

use super::inet::TCP_STATES;
use super::rows::{self, Details, Row, SocketAddress, show};
use super::{Context, table};
use crate::error::{Result, warn};
use crate::legacy::host;
use crate::print::Printer;
use crate::text::scan::{Scan, lines};
use std::borrow::Cow;
use std::net::IpAddr;

/// A table in /proc/net/sctp.
struct Table {
    path: &'static str,
    /// Name in the warning about a line that cannot be parsed.
    word: &'static str,
    read: fn(&[u8]) -> Option<Sctp>,
}

static ENDPOINTS: Table = Table { path: "/proc/net/sctp/eps", word: "eps", read: endpoint };
static ASSOCIATIONS: Table =
    Table { path: "/proc/net/sctp/assocs", word: "assoc", read: association };

/// Lists associations; with -l endpoints, with -a both. Prints nothing if the command line selects only IPv6. Errors: a table
/// does not exist and the command line selects SCTP.
pub(super) fn list(c: &Context, p: &mut Printer) -> Result {
    if !c.options.ip_versions().0 {
        return Ok(());
    }
    if c.options.all || c.options.listening {
        list_table(c, p, &ENDPOINTS)?;
    }
    if c.options.all || !c.options.listening {
        list_table(c, p, &ASSOCIATIONS)?;
    }
    Ok(())
}

/// Lists one table. The first line is the header.
fn list_table(c: &Context, p: &mut Printer, of: &Table) -> Result {
    let bytes = table(c, of.path, "AF INET (sctp)", c.options.is_explicit)?.unwrap_or_default();
    for line in lines(&bytes).skip(1) {
        match (of.read)(line) {
            Some(socket) => show_socket(c, p, socket),
            None => warn(&format!("warning, got bogus sctp {} line.", of.word)),
        }
    }
    Ok(())
}

/// An endpoint or an association.
#[derive(Default)]
struct Sctp {
    state: u64,
    /// Recv-Q and Send-Q. Endpoints have none.
    queues: Option<(u64, u64)>,
    uid: i32,
    inode: u64,
    local_port: u32,
    remote_port: u32,
    locals: Vec<IpAddr>,
    remotes: Vec<IpAddr>,
    is_endpoint: bool,
}

/// Parses `ENDPT SOCK STY SST HBKT LPORT UID INODE LADDRS`. None if a field before LADDRS is missing.
fn endpoint(line: &[u8]) -> Option<Sctp> {
    let mut scan = Scan(line);
    let mut socket = Sctp { state: state(&mut scan)?, is_endpoint: true, ..Sctp::default() };
    skip(&mut scan, 1)?;
    socket.local_port = number(&mut scan)? as u32;
    socket.uid = number(&mut scan)? as i32;
    socket.inode = number(&mut scan)?;
    (socket.locals, _) = addresses(scan);
    Some(socket)
}

/// Parses `ASSOC SOCK STY SST ST HBKT ASSOC-ID TX_QUEUE RX_QUEUE UID INODE LPORT RPORT LADDRS <-> RADDRS …`. None if a field
/// before LADDRS is missing.
fn association(line: &[u8]) -> Option<Sctp> {
    let mut scan = Scan(line);
    let mut socket = Sctp { state: state(&mut scan)?, ..Sctp::default() };
    skip(&mut scan, 3)?;
    let (send, receive) = (number(&mut scan)?, number(&mut scan)?);
    socket.queues = Some((receive, send));
    socket.uid = number(&mut scan)? as i32;
    socket.inode = number(&mut scan)?;
    socket.local_port = number(&mut scan)? as u32;
    socket.remote_port = number(&mut scan)? as u32;
    (socket.locals, socket.remotes) = addresses(scan);
    Some(socket)
}

/// Parses the first four fields of both tables and returns the fourth, SST: the state of the socket.
fn state(scan: &mut Scan) -> Option<u64> {
    skip(scan, 3)?;
    number(scan)
}

/// Skips fields. None if one is missing.
fn skip(scan: &mut Scan, count: usize) -> Option<()> {
    (0..count).try_for_each(|_| scan.word(usize::MAX).map(drop))
}

/// Parses the next word as atoi(3) does: 0 if it is not a number.
fn number(scan: &mut Scan) -> Option<u64> {
    let word = scan.word(usize::MAX)?;
    Some(Scan(word).decimal().unwrap_or(0))
}

/// Returns the addresses before and after `<->`, local and remote. `*` marks the primary address and is ignored. Fields after
/// the remote addresses are numbers, which net-tools also reads as addresses.
fn addresses(mut scan: Scan) -> (Vec<IpAddr>, Vec<IpAddr>) {
    let (mut locals, mut remotes) = (Vec::new(), Vec::new());
    let mut is_remote = false;
    while let Some(word) = scan.word(usize::MAX) {
        if word == b"<->" {
            is_remote = true;
            continue;
        }
        let word = word.strip_prefix(b"*").unwrap_or(word);
        let Some(address) = std::str::from_utf8(word).ok().and_then(host::literal) else {
            continue;
        };
        if is_remote { remotes.push(address) } else { locals.push(address) }
    }
    (locals, remotes)
}

/// Prints a line for each pair of local and remote address. The first line has protocol, state and ports, the last line the
/// columns of -e, -p and -o. An endpoint has its port in every line.
fn show_socket(c: &Context, p: &mut Printer, socket: Sctp) {
    let state = match usize::try_from(socket.state).ok().and_then(|state| TCP_STATES.get(state)) {
        Some(known) => Cow::from(*known),
        None => format!("UNKNOWN({})", socket.state as i32).into(),
    };
    let count = socket.locals.len().max(socket.remotes.len());
    let details = || Details { uid: socket.uid, inode: socket.inode, timer: None };
    if count == 0 {
        p.object(None, |p| rows::show_details(c, p, &details()));
        p.text("\n");
    }
    for at in 0..count {
        let is_first = at == 0;
        let port = |port| (is_first || socket.is_endpoint).then_some(port);
        let end = |all: &[IpAddr], number| {
            all.get(at).map(|address| SocketAddress { address: *address, port: port(number) })
        };
        show(
            c,
            p,
            &Row {
                title: is_first.then_some("sctp"),
                services: "sctp",
                queues: socket.queues.filter(|_| is_first),
                local: end(&socket.locals, socket.local_port),
                remote: end(&socket.remotes, socket.remote_port),
                state: if is_first { state.clone() } else { "".into() },
                details: (at + 1 == count).then(details),
            },
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_both_ends() {
        let line = b"0 0 2 1 3 0 4 5 6 1000 4003 40001 22 127.0.0.1 10.0.0.1 <-> *127.0.0.1 ::1";
        let socket = association(line).expect("an association");
        assert_eq!((socket.local_port, socket.remote_port, socket.uid), (40001, 22, 1000));
        assert_eq!(
            (socket.locals.len(), socket.remotes.len(), socket.queues),
            (2, 2, Some((6, 5)))
        );
        assert!(endpoint(b"0 0 2 10 29 80").is_none());
    }

    proptest::proptest! {
        #[test]
        fn any_line_is_read_or_refused(lines in crate::text::scan::damaged_lines()) {
            for line in &lines {
                let _ = (endpoint(line).is_some(), association(line).is_some());
            }
        }
    }
}
