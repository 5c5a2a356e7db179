//! Prints the line of a socket, with names of hosts, ports and users.

use super::Context;
use crate::legacy::host;
use crate::names::services::Services;
use crate::names::users::Owners as Users;
use crate::print::{Printer, Val};
use crate::session::Session;
use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::rc::Rc;

/// Width of an address column in characters, port included.
const WIDTH: usize = 23;

/// Longest port or service name in an address column, in characters.
const MAX_PORT: usize = 18;

/// The options -n, --numeric-hosts, --numeric-ports and --numeric-users.
#[derive(Clone, Copy, Default)]
pub struct Numeric {
    /// Addresses in place of host names.
    pub hosts: bool,
    /// Port numbers in place of service names.
    pub ports: bool,
    /// UIDs in place of user names.
    pub users: bool,
}

/// Names of hosts, ports and users. Each name is looked up once.
pub(super) struct Names<'a> {
    s: &'a Session,
    numeric: Numeric,
    services: OnceCell<Services>,
    hosts: RefCell<BTreeMap<IpAddr, Rc<str>>>,
    users: RefCell<BTreeMap<i32, Rc<str>>>,
}

impl<'a> Names<'a> {
    pub fn new(s: &'a Session, numeric: Numeric) -> Self {
        let (hosts, users) = (RefCell::default(), RefCell::default());
        Names { s, numeric, services: OnceCell::new(), hosts, users }
    }

    /// The host name of an address. With --numeric-hosts, or if there is no name, the address.
    pub fn host(&self, address: IpAddr) -> Rc<str> {
        let address = address.to_canonical();
        let look_up = || match (self.numeric.hosts, address) {
            (true, _) => host::numeric(address),
            (false, IpAddr::V6(v6)) if v6.is_unspecified() => "[::]".into(),
            _ => host::name(address),
        };
        self.hosts.borrow_mut().entry(address).or_insert_with(|| look_up().into()).clone()
    }

    /// The service name of a port (/etc/services), or `*` for port 0. The port of a raw socket is its IP protocol, whose name is
    /// returned. With --numeric-ports, or if there is no name, the number.
    pub fn port(&self, port: u32, protocol: &str) -> Cow<'_, str> {
        let name = match (port, u16::try_from(port)) {
            (0, _) => return "*".into(),
            (_, Ok(port)) if !self.numeric.ports && protocol == "raw" => {
                u8::try_from(port).ok().and_then(|number| self.s.names.known_ip_protocol(number))
            }
            (_, Ok(port)) if !self.numeric.ports => {
                self.services.get_or_init(Services::read).name(port, protocol)
            }
            _ => None,
        };
        name.map_or_else(|| port.to_string().into(), Cow::from)
    }

    /// The name of a user. With --numeric-users, or if there is no name, the UID.
    pub fn user(&self, uid: i32) -> Rc<str> {
        let look_up = || {
            let name = if self.numeric.users { None } else { Users::Users.name(uid as u32) };
            name.unwrap_or_else(|| uid.to_string())
        };
        self.users.borrow_mut().entry(uid).or_insert_with(|| look_up().into()).clone()
    }
}

/// Local or remote address of a socket.
pub(super) struct SocketAddress {
    pub address: IpAddr,
    /// None if the line shows only an address: a further address of an SCTP association.
    pub port: Option<u32>,
}

/// One line of output.
pub(super) struct Row<'a> {
    /// Text in the column Proto. None in a line with further addresses of the previous socket.
    pub title: Option<&'a str>,
    /// Protocol of service names in /etc/services.
    pub services: &'a str,
    /// Recv-Q and Send-Q.
    pub queues: Option<(u64, u64)>,
    pub local: Option<SocketAddress>,
    pub remote: Option<SocketAddress>,
    pub state: Cow<'a, str>,
    /// None if a later line of the same socket has them.
    pub details: Option<Details>,
}

/// The columns of -e, -p and -o.
pub(super) struct Details {
    pub uid: i32,
    pub inode: u64,
    pub timer: Option<Timer>,
}

/// The timer of a socket (Documentation/networking/proc_net_tcp.rst).
pub(super) struct Timer {
    /// 0 none, 1 retransmit, 2 keepalive or another timer, 3 TIME-WAIT, 4 zero window probe.
    pub kind: u64,
    /// Time until expiry in clock ticks (`USER_HZ`, 1/100 s).
    pub left: u64,
    pub retransmits: u64,
    /// Unanswered zero window or keepalive probes.
    pub probes: i32,
}

/// Prints the title of the list and the column headers.
pub(super) fn show_header(c: &Context, p: &mut Printer) {
    let selection = selection(c);
    p.format(format_args!(
        "Active Internet connections {selection}\n\
         Proto Recv-Q Send-Q {:<WIDTH$} {:<WIDTH$} State      ",
        "Local Address", "Foreign Address"
    ));
    if c.options.extended > 0 {
        p.text(" User       Inode     ");
    }
    if let Some(programs) = &c.programs {
        programs.show_header(p);
    }
    if c.options.timers {
        p.text(" Timer");
    }
    p.text("\n");
}

/// The part of a list's heading that depends on the options -a and -l.
pub(super) fn selection(c: &Context) -> &'static str {
    match (c.options.all, c.options.listening) {
        (true, _) => "(servers and established)",
        (false, true) => "(only servers)",
        (false, false) => "(w/o servers)",
    }
}

/// Prints one line, or one JSON object.
pub(super) fn show(c: &Context, p: &mut Printer, row: &Row) {
    p.object(None, |p| {
        match row.title {
            Some(title) => p.both("proto", title, &format!("{title:<4}")),
            None => p.text("    "),
        }
        match row.queues {
            Some((receive, send)) => {
                p.both("recv_q", receive, &format!("  {receive:>6}"));
                p.both("send_q", send, &format!(" {send:>6} "));
            }
            None => p.text("                "),
        }
        show_address(c, p, row, row.local.as_ref(), ("local", "local_port"));
        p.text(" ");
        show_address(c, p, row, row.remote.as_ref(), ("remote", "remote_port"));
        let state = if row.state.is_empty() { Val::Null } else { Val::Str(&row.state) };
        p.both("state", state, &format!(" {:<11}", row.state));
        if let Some(found) = &row.details {
            show_details(c, p, found);
        }
        p.text("\n");
    });
}

/// Prints the column of a local or remote address. `keys`: JSON keys of address and port.
fn show_address(
    c: &Context,
    p: &mut Printer,
    row: &Row,
    shown: Option<&SocketAddress>,
    keys: (&str, &str),
) {
    let Some(shown) = shown else {
        p.blanks(WIDTH);
        return;
    };
    let address = c.names.host(shown.address);
    p.json(keys.0, &address);
    let text = match shown.port {
        None => address.to_string(),
        Some(port) => {
            let port = c.names.port(port, row.services);
            p.json(keys.1, &*port);
            let room = (WIDTH - 1).saturating_sub(port.len().min(MAX_PORT));
            match c.options.wide {
                true => format!("{address}:{port}"),
                false => format!("{address:.room$}:{port:.MAX_PORT$}"),
            }
        }
    };
    p.format(format_args!("{text:<WIDTH$}"));
}

/// Prints user and inode with -e, process with -p, timer with -o.
pub(super) fn show_details(c: &Context, p: &mut Printer, details: &Details) {
    if c.options.extended > 0 {
        let user = c.names.user(details.uid);
        p.both("user", &user, &format!(" {user:<10}"));
        p.both("inode", details.inode, &format!(" {:<10}", details.inode));
    }
    if let Some(programs) = &c.programs {
        p.text(" ");
        programs.show(p, details.inode);
    }
    if let Some(timer) = details.timer.as_ref().filter(|_| c.options.timers) {
        p.text(" ");
        show_timer(p, timer);
    }
}

/// Prints `NAME (SECONDS/RETRANSMITS/PROBES)`.
fn show_timer(p: &mut Printer, timer: &Timer) {
    let Timer { kind, left, retransmits, probes } = timer;
    let name = match kind {
        0 => "off".into(),
        1 => "on".into(),
        2 => "keepalive".into(),
        3 => "timewait".into(),
        4 => "probe".into(),
        other => format!("unkn-{}", *other as u32 as i32),
    };
    let left = if *kind == 0 { 0 } else { *left };
    let seconds = format!("{:.2}", left as f64 / 100.0);
    p.format(format_args!("{name} ({seconds}/{}/{probes})", *retransmits as i64));
    p.object(Some("timer"), |p| {
        p.json("name", &name);
        p.json("seconds", Val::Raw(&seconds));
        p.json("retransmits", *retransmits);
        p.json("probes", *probes);
    });
}
