//! Sockets of SCTP: endpoints and associations, from their tables in /proc.

use super::inet::STATES;
use super::rows::{self, Details, End, Row, show};
use super::{Context, table};
use crate::error::{Result, warn};
use crate::legacy::host;
use crate::print::Printer;
use crate::text::scan::{Scan, lines};
use std::borrow::Cow;
use std::net::IpAddr;

/// A table.
struct Table {
    path: &'static str,
    /// What a line is called that cannot be read.
    word: &'static str,
    read: fn(&[u8]) -> Option<Sctp>,
}

static ENDPOINTS: Table = Table { path: "/proc/net/sctp/eps", word: "eps", read: endpoint };
static ASSOCIATIONS: Table =
    Table { path: "/proc/net/sctp/assocs", word: "assoc", read: association };

/// Lists the endpoints, the associations, or both. Errors if they were asked for by name and there are none.
pub(super) fn list(c: &Context, p: &mut Printer) -> Result {
    if !c.asked.reads().0 {
        return Ok(());
    }
    if c.asked.all || c.asked.listening {
        list_table(c, p, &ENDPOINTS)?;
    }
    if c.asked.all || !c.asked.listening {
        list_table(c, p, &ASSOCIATIONS)?;
    }
    Ok(())
}

fn list_table(c: &Context, p: &mut Printer, of: &Table) -> Result {
    let bytes = table(c, of.path, "AF INET (sctp)", c.asked.is_explicit)?.unwrap_or_default();
    for line in lines(&bytes).skip(1) {
        match (of.read)(line) {
            Some(socket) => show_socket(c, p, socket),
            None => warn(&format!("warning, got bogus sctp {} line.", of.word)),
        }
    }
    Ok(())
}

/// An endpoint or an association.
struct Sctp {
    state: u64,
    queues: Option<(u64, u64)>,
    uid: i32,
    inode: u64,
    local_port: u32,
    remote_port: u32,
    locals: Vec<IpAddr>,
    remotes: Vec<IpAddr>,
    /// Whether further addresses of the own end are shown with the port.
    is_endpoint: bool,
}

/// `ENDPT SOCK STY SST HBKT LPORT UID INODE LADDRS`
fn endpoint(line: &[u8]) -> Option<Sctp> {
    let mut scan = Scan(line);
    scan.word(usize::MAX)?;
    scan.word(usize::MAX)?;
    number(&mut scan)?;
    let state = number(&mut scan)?;
    number(&mut scan)?;
    let local_port = number(&mut scan)? as u32;
    let uid = number(&mut scan)? as i32;
    let inode = number(&mut scan)?;
    let (locals, _) = addresses(scan);
    let (queues, remotes) = (None, Vec::new());
    Some(Sctp {
        state,
        queues,
        uid,
        inode,
        local_port,
        remote_port: 0,
        locals,
        remotes,
        is_endpoint: true,
    })
}

/// `ASSOC SOCK STY SST ST HBKT ASSOC-ID TX_QUEUE RX_QUEUE UID INODE LPORT RPORT LADDRS <-> RADDRS …`
fn association(line: &[u8]) -> Option<Sctp> {
    let mut scan = Scan(line);
    scan.word(usize::MAX)?;
    scan.word(usize::MAX)?;
    number(&mut scan)?;
    let state = number(&mut scan)?;
    for _ in 0..3 {
        number(&mut scan)?;
    }
    let (send, receive) = (number(&mut scan)?, number(&mut scan)?);
    let uid = number(&mut scan)? as i32;
    let inode = number(&mut scan)?;
    let (local_port, remote_port) = (number(&mut scan)? as u32, number(&mut scan)? as u32);
    let (locals, remotes) = addresses(scan);
    let queues = Some((receive, send));
    Some(Sctp {
        state,
        queues,
        uid,
        inode,
        local_port,
        remote_port,
        locals,
        remotes,
        is_endpoint: false,
    })
}

/// A word as atoi(3) reads it.
fn number(scan: &mut Scan) -> Option<u64> {
    let word = scan.word(usize::MAX)?;
    Some(Scan(word).decimal().unwrap_or(0))
}

/// The addresses before and behind `<->`. A number is an address too, as in net-tools.
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

fn show_socket(c: &Context, p: &mut Printer, socket: Sctp) {
    let state = match usize::try_from(socket.state).ok().and_then(|state| STATES.get(state)) {
        Some(known) => Cow::from(*known),
        None => format!("UNKNOWN({})", socket.state as i32).into(),
    };
    let count = socket.locals.len().max(socket.remotes.len());
    let details = || Details { uid: socket.uid, inode: socket.inode, timer: None };
    if count == 0 {
        p.object(None, |p| rows::details(c, p, &details()));
        p.text("\n");
    }
    for at in 0..count {
        let is_first = at == 0;
        let port = |port| (is_first || socket.is_endpoint).then_some(port);
        let end = |all: &[IpAddr], number| {
            all.get(at).map(|address| End { address: *address, port: port(number) })
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
