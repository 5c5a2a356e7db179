//! Candidates from the kernel and from files. They are queried on demand; an error results in no candidates.

use super::stored::{self, OPERAND};
use crate::cli::object::Stored;
use crate::names::{Table, netns};
use crate::netlink::message::Messages;
use crate::netlink::uapi::family::{INET, INET6, UNSPEC};
use crate::netlink::uapi::link::iff;
use crate::netlink::uapi::rule::RTM_GETRULE;
use crate::netlink::{Message, Request};
use crate::query::sockets::{ProcFile, proc_inet};
use crate::rt::link::Link;
use crate::rt::rule::{self, Rule};
use crate::session::{Caller, Options, Session};
use nix::sched::{CloneFlags, setns};
use std::collections::BTreeSet;
use std::net::IpAddr;

/// Kinds of interfaces that can have ports.
const MASTERS: &[&str] = &["bridge", "bond", "team", "vrf"];
const BRIDGE: &str = "bridge";

/// Creates a session that discards errors.
pub fn session(family: u8) -> Session {
    Session::new(Options { family, ..Options::default() }, &Caller::new(|_| {}))
}

/// Returns the names of all interfaces.
pub fn links() -> Vec<String> {
    all(|_| true)
}

/// Returns the local ports of TCP and UDP sockets.
pub(super) fn socket_ports() -> Vec<String> {
    let mut all = BTreeSet::new();
    for path in ["net/tcp", "net/tcp6", "net/udp", "net/udp6"] {
        ProcFile { variable: "", path }.lines(&mut |line| {
            all.extend(proc_inet(line).map(|(socket, _)| socket.local.port));
        });
    }
    all.iter().filter(|port| **port != 0).map(u16::to_string).collect()
}

/// Returns the names of the interfaces of a kind.
pub(super) fn links_of_kind(wanted: &str) -> Vec<String> {
    all(|link| is_of_kind(link, wanted))
}

/// Returns the names of the interfaces that can have ports.
pub(super) fn masters() -> Vec<String> {
    all(|link| link.kind().is_some_and(|kind| MASTERS.contains(&&*kind)))
}

/// Returns the names of the ports of `master`.
pub fn ports(master: &str) -> Vec<String> {
    let index = session(UNSPEC).links.index(master);
    all(|link| index.is_some() && link.master() == index)
}

/// Returns the names of the ports of all bridges.
pub(super) fn bridge_ports() -> Vec<String> {
    all(is_bridge_port)
}

/// Returns the names of all bridges and of their ports.
pub(super) fn bridges_and_ports() -> Vec<String> {
    all(|link| is_of_kind(link, BRIDGE) || is_bridge_port(link))
}

/// Returns the names of the interfaces that can become ports of a bridge: no loopback interface, no bridge, no port.
pub(super) fn free_ports() -> Vec<String> {
    all(|link| {
        let is_loopback = link.flags & iff::LOOPBACK != 0;
        !is_loopback && !is_of_kind(link, BRIDGE) && link.master().is_none()
    })
}

fn is_of_kind(link: &Link, wanted: &str) -> bool {
    link.kind().is_some_and(|kind| kind == wanted)
}

fn is_bridge_port(link: &Link) -> bool {
    link.port_kind().is_some_and(|kind| kind == BRIDGE)
}

fn all(wanted: impl Fn(&Link) -> bool) -> Vec<String> {
    let name = |link: &Link| link.name().map(|name| name.to_string());
    each_link(&session(UNSPEC), |link, _| name(link).filter(|_| wanted(link)))
}

/// Returns the results of `read` for all interfaces.
pub(super) fn each_link<T>(s: &Session, read: impl Fn(&Link, &Session) -> Option<T>) -> Vec<T> {
    let Ok(all) = crate::query::links::all(s) else { return Vec::new() };
    Messages(&all).filter_map(|message| read(&Link::parse(&message), s)).collect()
}

/// Returns possible gateways, with their interfaces: the gateways of routes, the neighbours, and the peers of
/// point-to-point links.
pub fn gateways(family: u8) -> Vec<(String, String)> {
    let places =
        [(Stored::Routes, "via"), (Stored::Neighbours, OPERAND), (Stored::Addresses, "peer")];
    let found = places.into_iter().flat_map(|(stored, keyword)| {
        let entries = stored::entries(stored, family).into_iter();
        entries.filter_map(move |entry| {
            let value = entry.value(keyword)?.split('/').next()?.to_string();
            Some((value, entry.value("dev").map_or(String::new(), |dev| format!("dev {dev}"))))
        })
    });
    found.collect()
}

/// Returns the addresses of this host, with their interfaces.
pub(super) fn own_addresses(family: u8) -> Vec<(String, String)> {
    let entries = stored::entries(Stored::Addresses, family).into_iter();
    let own = entries.filter_map(|entry| {
        let address = entry.value(OPERAND)?.split('/').next()?.to_string();
        Some((address, format!("dev {}", entry.value("dev")?)))
    });
    own.collect()
}

/// Returns the family of an address or a prefix; AF_UNSPEC for other text.
pub fn family_of(text: &str) -> u8 {
    match text.split('/').next().unwrap_or_default().parse() {
        Ok(IpAddr::V4(_)) => INET,
        Ok(IpAddr::V6(_)) => INET6,
        Err(_) => UNSPEC,
    }
}

/// Returns the names of the network namespaces.
pub fn namespaces() -> Vec<String> {
    let entries = crate::sys::read_dir(netns::DIR).unwrap_or_default().into_iter();
    entries.filter_map(|entry| entry.name.into_string().ok()).collect()
}

/// Enters a network namespace, so that the following queries concern this namespace.
pub(super) fn look_into(name: &str) {
    // Without the privilege to enter it, the current namespace provides the candidates.
    let _ = netns::open_named(name).map(|file| setns(file, CloneFlags::CLONE_NEWNET));
}

/// Returns the names of a table, and the numbers without a name that are in use.
pub fn names(table: Table) -> Vec<String> {
    let s = session(UNSPEC);
    let used = match table {
        Table::Groups => each_link(&s, |link, _| link.group()),
        Table::Tables => tables_of_rules(&s),
        _ => Vec::new(),
    };
    let used = used.into_iter().map(|number| s.names.name(table, number).into_owned());
    s.names.all(table).map(str::to_string).chain(used).collect()
}

/// Returns the routing tables that rules refer to.
fn tables_of_rules(s: &Session) -> Vec<u32> {
    let mut tables = Vec::new();
    let request = Request::dump(RTM_GETRULE, &[0; rule::HEADER]);
    let _ = s.conn().and_then(|mut conn| {
        conn.dump(request, |message: &Message| {
            tables.push(Rule::parse(message).table());
            Ok(())
        })
    });
    tables.retain(|table| *table != 0);
    tables
}
