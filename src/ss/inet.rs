//! TCP, MPTCP, UDP, raw, DCCP and SCTP sockets.

use super::details;
use super::filter::{self, Expr, Subject, Which};
use super::sheet::{Column, Line, Sheet};
use super::show::Context;
use super::states;
use super::tables::Table;
use crate::error::{Error, Result, warn};
use crate::netlink::message::Message;
use crate::netlink::uapi::family::{INET, INET6};
use crate::netlink::uapi::nlm;
use crate::netlink::uapi::sock_diag::{
    DCCPDIAG_GETSOCK, SOCK_DESTROY, SOCK_DIAG_BY_FAMILY, TCPDIAG_GETSOCK, inet_diag, inet_req,
};
use crate::netlink::{Conn, Request};
use crate::query::sockets::{self, ProcFile, ProcTimes, proc_inet};
use crate::rt::diag::inet::{Endpoint, InetSocket};
use crate::rt::header::{InetDiagHeader, OldInetDiagHeader};
use crate::sys;
use std::cell::Cell;
use std::net::IpAddr;
use std::ops::ControlFlow;

/// A table of inet sockets: its request, its files and its names.
pub struct Protocol {
    /// The table.
    table: Table,
    /// The protocol number (IPPROTO_TCP etc.).
    pub number: u16,
    /// The text of the column Netid.
    netid: &'static str,
    /// The protocol whose port names are looked up in /etc/services; empty for any protocol.
    services: &'static str,
    /// The request type of kernels before sock_diag (TCPDIAG_GETSOCK or DCCPDIAG_GETSOCK).
    old_request: Option<u16>,
    /// The file in /proc/net that lists IPv4 sockets, and the environment variable that overrides its path.
    file: ProcFile,
    /// The same for IPv6 sockets.
    file6: Option<ProcFile>,
}

const fn protocol(
    table: Table,
    number: u16,
    netid: &'static str,
    variable: &'static str,
) -> Protocol {
    let file = ProcFile { variable, path: "" };
    Protocol { table, number, netid, services: "", old_request: None, file, file6: None }
}

const fn file(variable: &'static str, path: &'static str) -> ProcFile {
    ProcFile { variable, path }
}

/// Raw sockets.
pub const RAW: Protocol = Protocol {
    file: file("PROC_NET_RAW", "net/raw"),
    file6: Some(file("PROC_NET_RAW6", "net/raw6")),
    ..protocol(Table::Raw, 255, "raw", "")
};
/// UDP.
pub const UDP: Protocol = Protocol {
    services: "udp",
    file: file("PROC_NET_UDP", "net/udp"),
    file6: Some(file("PROC_NET_UDP6", "net/udp6")),
    ..protocol(Table::Udp, 17, "udp", "")
};
/// TCP.
pub const TCP: Protocol = Protocol {
    services: "tcp",
    old_request: Some(TCPDIAG_GETSOCK),
    file: file("PROC_NET_TCP", "net/tcp"),
    file6: Some(file("PROC_NET_TCP6", "net/tcp6")),
    ..protocol(Table::Tcp, 6, "tcp", "")
};
/// TCP sockets in events (-E). As in the reference, the name of a port may be that of another protocol.
pub const TCP_EVENTS: Protocol = Protocol { services: "", ..TCP };
/// UDP sockets in events, with port names as in [`TCP_EVENTS`].
pub const UDP_EVENTS: Protocol = Protocol { services: "", ..UDP };
/// DCCP.
pub const DCCP: Protocol = Protocol {
    old_request: Some(DCCPDIAG_GETSOCK),
    ..protocol(Table::Dccp, 33, "dccp", "PROC_NET_DCCP")
};
/// SCTP.
pub const SCTP: Protocol = protocol(Table::Sctp, 132, "sctp", "PROC_NET_SCTP");
/// Multipath TCP.
pub const MPTCP: Protocol =
    Protocol { services: "tcp", ..protocol(Table::Mptcp, 262, "mptcp", "PROC_NET_MPTCP") };

/// The environment variable with the path of a file of recorded netlink messages, which is read instead of asking the
/// kernel.
const TCPDIAG_FILE: &str = "TCPDIAG_FILE";

/// Lists the sockets of a protocol.
pub fn list(c: &Context, sheet: &mut Sheet, protocol: &Protocol) -> Result {
    if !c.choice.tables.has(protocol.table) || !c.choice.has_inet() {
        return Ok(());
    }
    if protocol.table == Table::Tcp
        && let Some(path) = std::env::var_os(TCPDIAG_FILE).filter(|path| !path.is_empty())
    {
        return super::dump::show(c, sheet, path.as_ref());
    }
    let listed = if protocol.file.is_set() { false } else { listed(c, sheet, protocol)? };
    if !listed {
        list_proc(c, sheet, protocol);
    }
    Ok(())
}

/// Lists the sockets with netlink. Returns false if they must be read from /proc instead.
fn listed(c: &Context, sheet: &mut Sheet, protocol: &Protocol) -> Result<bool> {
    // The reference labels raw sockets differently when netlink lists them.
    let protocol = match protocol.table {
        Table::Raw => &Protocol { netid: "???", ..RAW },
        _ => protocol,
    };
    let mut list = List { c, sheet, protocol, sctp: super::sctp::Associations::default() };
    let is_done = match protocol.table {
        Table::Tcp if !list.may_end_early() && c.choice.inet_families().count() > 1 => {
            list.both()?
        }
        _ => None,
    };
    is_done.map_or_else(|| list.one_by_one(), Ok)
}

/// A list of the sockets of a protocol with netlink.
struct List<'a, 'p> {
    c: &'a Context<'a>,
    sheet: &'a mut Sheet<'p>,
    protocol: &'a Protocol,
    sctp: super::sctp::Associations,
}

impl List<'_, '_> {
    /// Whether an error can end the list before the request for the second family. With -K, the list ends at a socket that cannot be
    /// closed. A kernel without socket-local storage rejects the request for the first family.
    fn may_end_early(&self) -> bool {
        self.c.wanted.kill || self.c.wanted.storages.is_some()
    }

    /// Lists the selected families. Returns false if the sockets must be read from /proc instead.
    fn one_by_one(&mut self) -> Result<bool> {
        let mut conn = self.open()?;
        for family in self.c.choice.inet_families() {
            conn.begin(request(self.c, family, self.protocol))?;
            if let ControlFlow::Break(is_listed) = self.receive(&mut conn)? {
                return Ok(is_listed);
            }
        }
        Ok(true)
    }

    /// Like [`List::one_by_one`], but a second thread sends the request for IPv6 while this one lists IPv4 sockets. For each
    /// request, the kernel walks through its whole hash table of TCP sockets, which takes longer than all the rest if few
    /// sockets are listed. Returns `None` if no thread can be created.
    fn both(&mut self) -> Result<Option<bool>> {
        let [mut first, mut second] = [self.open()?, self.open()?];
        let [ask, ask_second] = [INET, INET6].map(|family| request(self.c, family, self.protocol));
        let mut is_sent = Ok(());
        let listed = sys::beside(
            || is_sent = second.begin(ask_second),
            || first.begin(ask).and_then(|()| self.receive(&mut first)),
        );
        match listed.transpose()? {
            None => Ok(None),
            Some(ControlFlow::Break(is_listed)) => Ok(Some(is_listed)),
            Some(ControlFlow::Continue(())) => {
                is_sent?;
                Ok(Some(self.receive(&mut second)?.break_value().unwrap_or(true)))
            }
        }
    }

    fn open(&self) -> Result<Conn> {
        Conn::open(&self.c.s.netlink, nlm::SOCK_DIAG)
    }

    /// Shows the sockets that the kernel lists for the request which was sent last. `Break` ends the list: with false if the
    /// sockets must be read from /proc instead.
    fn receive(&mut self, conn: &mut Conn) -> Result<ControlFlow<bool>> {
        let List { c, sheet, protocol, sctp } = self;
        let is_refused = Cell::new(false);
        let mut each = |message: &Message| match show(c, sheet, protocol, message, sctp)? {
            true => Ok(()),
            false => {
                is_refused.set(true);
                Err(Error::silent(0))
            }
        };
        // As in the reference, refusals are not printed for MPTCP, which older kernels refuse with EINVAL.
        let done = match protocol.table {
            Table::Mptcp => sockets::try_listed(conn, &mut each).map(|refusal| refusal.is_none()),
            _ => sockets::listed(conn, &mut each),
        };
        // As in the reference, after a failure to close a socket the list is read again from /proc, unless the protocol
        // has an old request.
        if is_refused.get() {
            return Ok(ControlFlow::Break(protocol.old_request.is_some()));
        }
        if done? {
            return Ok(ControlFlow::Continue(()));
        }
        let Some(kind) = protocol.old_request else { return Ok(ControlFlow::Break(false)) };
        sockets::list(conn, old_request(c, kind), &mut each).map(ControlFlow::Break)
    }
}

/// Builds the dump request: `struct inet_diag_req_v2`, the filter as bytecode, and further attributes.
pub fn request(c: &Context, family: u8, protocol: &Protocol) -> Request {
    let header = InetDiagHeader {
        family,
        protocol: protocol.number as u8,
        extensions: extensions(c),
        states: c.choice.states.0,
    };
    let header = [&header.to_bytes()[..], &[0; ID]].concat();
    let mut request = Request::dump(SOCK_DIAG_BY_FAMILY, &header);
    put_filter(&mut request, c.filter.as_ref());
    if protocol.number > u16::from(u8::MAX) {
        request.put_u32(inet_req::PROTOCOL, protocol.number.into());
    }
    super::storage::put(c, &mut request);
    request
}

/// The size of `struct inet_diag_sockid` in bytes.
const ID: usize = 48;

/// Builds the dump request of kernels before sock_diag: `struct inet_diag_req`. It lists all families.
fn old_request(c: &Context, kind: u16) -> Request {
    let header =
        OldInetDiagHeader { family: INET, extensions: extensions(c), states: c.choice.states.0 };
    let mut request = Request::dump(kind, &header.to_bytes());
    put_filter(&mut request, c.filter.as_ref());
    request
}

fn put_filter(request: &mut Request, filter: Option<&Expr>) {
    if let Some(code) = filter.and_then(filter::compile) {
        request.put(inet_req::BYTECODE, &code);
    }
}

/// The requested attributes (`idiag_ext`): bit N - 1 requests the attribute N.
fn extensions(c: &Context) -> u8 {
    let wanted = &c.wanted;
    let groups: [(bool, &[u16]); 3] = [
        (wanted.memory, &[inet_diag::MEMINFO, inet_diag::SKMEMINFO]),
        (wanted.info, &[inet_diag::INFO, inet_diag::VEGASINFO, inet_diag::CONG]),
        (wanted.tos, &[inet_diag::TOS, inet_diag::TCLASS]),
    ];
    let asked = groups.iter().filter(|group| group.0).flat_map(|group| group.1);
    asked.fold(0, |all, id| all | 1 << (id - 1))
}

/// Shows the socket of a message if the filter accepts it; with -K, only if it could be closed. Returns false to stop
/// the list, after a refusal to close.
pub fn show(
    c: &Context,
    sheet: &mut Sheet,
    protocol: &Protocol,
    message: &Message,
    sctp: &mut super::sctp::Associations,
) -> Result<bool> {
    let socket = InetSocket::parse(message);
    if !is_chosen(c, &socket) {
        return Ok(true);
    }
    if c.wanted.kill {
        match kill(c, protocol, &socket)? {
            Closed::Yes => {}
            Closed::Unsupported => return Ok(true),
            Closed::Refused => return Ok(false),
        }
    }
    sheet.row(|line| {
        let (netid, state) = match protocol.table {
            Table::Sctp => sctp.names(&socket),
            _ => (protocol.netid, states::name(socket.state).into()),
        };
        row(c, line, protocol, &socket, (netid, &state));
        details::show(c, line, protocol.table, &socket, None);
    });
    Ok(true)
}

/// Whether the filter accepts the socket.
fn is_chosen(c: &Context, socket: &InetSocket) -> bool {
    if c.filter.is_none() {
        return true;
    }
    let nlas = socket.nlas.get();
    let mark = nlas.u32(inet_diag::MARK).unwrap_or(0);
    let cgroup = nlas.uint(inet_diag::CGROUP_ID).unwrap_or(0);
    let is_autobound = || sockets::is_ephemeral(socket.local.port.into());
    c.lets(&Subject {
        addresses: [socket.local, socket.peer].map(|end| which(end.address)),
        ports: [socket.local, socket.peer].map(|end| end.port.into()),
        index: socket.index,
        mark,
        cgroup,
        is_autobound: &is_autobound,
    })
}

fn which(address: Option<IpAddr>) -> Which<'static> {
    address.map_or(Which::None, Which::Ip)
}

/// Writes the columns of a socket up to the details.
fn row(
    c: &Context,
    line: &mut Line,
    protocol: &Protocol,
    socket: &InetSocket,
    (netid, state): (&str, &str),
) {
    let queues = (socket.receive_queue.into(), socket.send_queue.into());
    c.begin(line, netid, state, queues);
    let is_v6_only =
        (socket.family == INET6).then(|| socket.nlas.get().u8(inet_diag::SKV6ONLY)).flatten();
    let shown = |line: &mut Line, end: &Endpoint, columns: [Column; 2], keys: [&str; 2]| {
        line.column(columns[0]);
        address(c, line, socket, end, is_v6_only, keys[0], columns[0] == Column::Local);
        line.column(columns[1]);
        port(c, line, protocol, end.port, keys[1]);
    };
    let local = [Column::Local, Column::LocalPort];
    shown(line, &socket.local, local, ["local_address", "local_port"]);
    shown(line, &socket.peer, [Column::Peer, Column::PeerPort], ["peer_address", "peer_port"]);
    c.users(line, socket.inode);
    line.column(Column::Details);
}

fn address(
    c: &Context,
    line: &mut Line,
    socket: &InetSocket,
    end: &Endpoint,
    is_v6_only: Option<u8>,
    key: &str,
    is_local: bool,
) {
    let name = match end.address {
        Some(ip) if c.s.names.resolve && !ip.is_unspecified() => {
            match c.s.names.host(ip.to_canonical(), || {}) {
                crate::names::Host::Name(name) => Some(name),
                crate::names::Host::Address(_) => None,
            }
        }
        _ => None,
    };
    match (end.address, &name) {
        (None, _) => line.field(key, "", "???"),
        (Some(_), Some(name)) => line.field(key, "", name),
        (Some(IpAddr::V6(v6)), _) if v6.is_unspecified() && is_v6_only != Some(1) => {
            line.field(key, "", "*");
        }
        (Some(IpAddr::V6(v6)), _) => line.put(key, "[", IpAddr::V6(v6), "]"),
        (Some(v4), _) => line.field(key, "", v4),
    }
    if is_local && socket.index != 0 {
        line.field("dev", "%", &c.s.links.name(socket.index));
    }
    line.text(":");
}

fn port(c: &Context, line: &mut Line, protocol: &Protocol, port: u16, key: &str) {
    if port == 0 {
        line.both(key, 0u16, "*");
        return;
    }
    let name = match protocol.table {
        Table::Raw if c.wanted.numeric => None,
        Table::Raw => c.s.names.known_ip_protocol(port as u8),
        _ => c.service(port, protocol.services),
    };
    match name {
        Some(name) => line.field(key, "", name),
        None => line.field(key, "", port),
    }
}

/// The result of closing a socket.
enum Closed {
    Yes,
    /// The socket no longer exists, or the kernel does not support closing it.
    Unsupported,
    Refused,
}

/// Asks the kernel to close a socket (SOCK_DESTROY). Prints an error if the kernel refuses.
fn kill(c: &Context, protocol: &Protocol, socket: &InetSocket) -> Result<Closed> {
    let header = InetDiagHeader {
        family: socket.family,
        protocol: protocol.number as u8,
        ..Default::default()
    };
    let header = [&header.to_bytes()[..], socket.id].concat();
    let request = Request::new(SOCK_DESTROY, 0, &header);
    let mut conn = Conn::open(&c.s.netlink, nlm::SOCK_DIAG)?;
    match conn.outcome(request)? {
        crate::netlink::Outcome::Done(()) => Ok(Closed::Yes),
        crate::netlink::Outcome::Refused(nix::libc::EOPNOTSUPP | nix::libc::ENOENT) => {
            Ok(Closed::Unsupported)
        }
        crate::netlink::Outcome::Refused(errno) => {
            warn(&format!("SOCK_DESTROY answers: {}", crate::error::strerror(errno)));
            Ok(Closed::Refused)
        }
    }
}

/// Lists the sockets from the protocol's files in /proc/net.
fn list_proc(c: &Context, sheet: &mut Sheet, protocol: &Protocol) {
    let families = [(INET, Some(&protocol.file)), (INET6, protocol.file6.as_ref())];
    for (family, file) in families {
        let Some(file) = file.filter(|file| !file.path.is_empty()) else { continue };
        if !c.choice.inet_families().any(|wanted| wanted == family) {
            continue;
        }
        file.lines(&mut |line| {
            let Some((socket, times)) = proc_inet(line) else { return };
            let is_shown = c.choice.states.has(socket.state) && is_chosen(c, &socket);
            if is_shown {
                show_proc(c, sheet, protocol, &socket, times);
            }
        });
    }
}

fn show_proc(
    c: &Context,
    sheet: &mut Sheet,
    protocol: &Protocol,
    socket: &InetSocket,
    times: Option<ProcTimes>,
) {
    sheet.row(|line| {
        row(c, line, protocol, socket, (protocol.netid, states::name(socket.state)));
        details::show(c, line, protocol.table, socket, Some(times.unwrap_or_default()));
    });
}
