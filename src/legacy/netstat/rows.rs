//! Lines of `netstat` about sockets, and the names in them.

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

/// Characters of the columns of addresses.
const WIDTH: usize = 23;

/// Characters of the name of a port in such a column.
const PORT: usize = 18;

/// What is shown as numbers.
#[derive(Clone, Copy, Default)]
pub struct Numeric {
    /// Addresses in place of host names.
    pub hosts: bool,
    /// Port numbers in place of service names.
    pub ports: bool,
    /// User numbers in place of user names.
    pub users: bool,
}

/// Names of hosts, ports and users, each looked up once.
pub(super) struct Names<'a> {
    s: &'a Session,
    numeric: Numeric,
    services: OnceCell<Services>,
    /// Cells because rows share the names.
    hosts: RefCell<BTreeMap<IpAddr, Rc<str>>>,
    users: RefCell<BTreeMap<i32, Rc<str>>>,
}

impl<'a> Names<'a> {
    pub fn new(s: &'a Session, numeric: Numeric) -> Self {
        let (hosts, users) = (RefCell::default(), RefCell::default());
        Names { s, numeric, services: OnceCell::new(), hosts, users }
    }

    /// The name of a host, or its address where it has none, or none is wanted.
    pub fn host(&self, address: IpAddr) -> Rc<str> {
        let address = address.to_canonical();
        let look_up = || match (self.numeric.hosts, address) {
            (true, _) => host::numeric(address),
            (false, IpAddr::V6(v6)) if v6.is_unspecified() => "[::]".into(),
            _ => host::name(address),
        };
        self.hosts.borrow_mut().entry(address).or_insert_with(|| look_up().into()).clone()
    }

    /// The name of a port of a protocol; of a raw socket that of its protocol.
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

    /// The name of a user.
    pub fn user(&self, uid: i32) -> Rc<str> {
        let look_up = || {
            let name = if self.numeric.users { None } else { Users::Users.name(uid as u32) };
            name.unwrap_or_else(|| uid.to_string())
        };
        self.users.borrow_mut().entry(uid).or_insert_with(|| look_up().into()).clone()
    }
}

/// One end of a socket.
pub(super) struct End {
    pub address: IpAddr,
    /// None for a further address of a peer, which has no port of its own.
    pub port: Option<u32>,
}

/// One line.
pub(super) struct Row<'a> {
    /// What stands in the first column; none in a line that goes on with the addresses of the one before.
    pub title: Option<&'a str>,
    /// The protocol by which ports are looked up.
    pub services: &'a str,
    /// Bytes that wait to be read, and to be acknowledged.
    pub queues: Option<(u64, u64)>,
    pub local: Option<End>,
    pub remote: Option<End>,
    pub state: Cow<'a, str>,
    /// Owner, inode and timer; none if a further line has them.
    pub details: Option<Details>,
}

/// What options ask for behind the state.
pub(super) struct Details {
    pub uid: i32,
    pub inode: u64,
    pub timer: Option<Timer>,
}

/// The timer of a socket.
pub(super) struct Timer {
    pub kind: u64,
    /// Hundredths of a second that are left.
    pub left: u64,
    pub retransmits: u64,
    pub probes: i32,
}

/// The title of a list and the heads of its columns.
pub(super) fn heads(c: &Context, p: &mut Printer) {
    let which = which(c);
    p.format(format_args!(
        "Active Internet connections {which}\n\
         Proto Recv-Q Send-Q {:<WIDTH$} {:<WIDTH$} State      ",
        "Local Address", "Foreign Address"
    ));
    if c.asked.extended > 0 {
        p.text(" User       Inode     ");
    }
    if c.owners.is_some() {
        p.text(" PID/Program name    ");
    }
    if c.asked.timers {
        p.text(" Timer");
    }
    p.text("\n");
}

/// Which sockets a list has, for its title.
pub(super) fn which(c: &Context) -> &'static str {
    match (c.asked.all, c.asked.listening) {
        (true, _) => "(servers and established)",
        (false, true) => "(only servers)",
        (false, false) => "(w/o servers)",
    }
}

/// Writes a line: in JSON an object.
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
        end(c, p, row, row.local.as_ref(), ("local", "local_port"));
        p.text(" ");
        end(c, p, row, row.remote.as_ref(), ("remote", "remote_port"));
        let state = if row.state.is_empty() { Val::Null } else { Val::Str(&row.state) };
        p.both("state", state, &format!(" {:<11}", row.state));
        if let Some(found) = &row.details {
            details(c, p, found);
        }
        p.text("\n");
    });
}

fn end(c: &Context, p: &mut Printer, row: &Row, end: Option<&End>, keys: (&str, &str)) {
    let Some(end) = end else {
        p.blanks(WIDTH);
        return;
    };
    let address = c.names.host(end.address);
    p.json(keys.0, &address);
    let text = match end.port {
        None => address.to_string(),
        Some(port) => {
            let port = c.names.port(port, row.services);
            p.json(keys.1, &*port);
            let room = (WIDTH - 1).saturating_sub(port.len().min(PORT));
            match c.asked.wide {
                true => format!("{address}:{port}"),
                false => format!("{address:.room$}:{port:.PORT$}"),
            }
        }
    };
    p.format(format_args!("{text:<WIDTH$}"));
}

/// Owner, inode, process and timer, as far as options ask for them.
pub(super) fn details(c: &Context, p: &mut Printer, details: &Details) {
    if c.asked.extended > 0 {
        let user = c.names.user(details.uid);
        p.both("user", &user, &format!(" {user:<10}"));
        p.both("inode", details.inode, &format!(" {:<10}", details.inode));
    }
    if let Some(owners) = &c.owners {
        p.text(" ");
        owners.show(p, details.inode);
    }
    if let Some(timer) = details.timer.as_ref().filter(|_| c.asked.timers) {
        p.text(" ");
        show_timer(p, timer);
    }
}

/// `keepalive (413.94/0/0)`
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
