//! A condition of `rip wait`: its syntax, its evaluation, and the events that may change it.

use crate::cli::address::{Prefix, address, prefix};
use crate::cli::args::Args;
use crate::error::{Error, Result};
use crate::names::{Table, netns};
use crate::netlink::Request;
use crate::netlink::message::{Message, Messages};
use crate::netlink::uapi::addr::{RTM_DELADDR, RTM_GETADDR, RTM_NEWADDR, ifa_f};
use crate::netlink::uapi::family::{INET, INET6, UNSPEC};
use crate::netlink::uapi::link::{RTM_DELLINK, RTM_NEWLINK, ext_mask, iff};
use crate::netlink::uapi::neigh::{RTM_DELNEIGH, RTM_GETNEIGH, RTM_NEWNEIGH, nda, nud};
use crate::netlink::uapi::nexthop::{RTM_DELNEXTHOP, RTM_NEWNEXTHOP};
use crate::netlink::uapi::route::{RTM_DELROUTE, RTM_NEWROUTE, rta, rtn, table};
use crate::netlink::uapi::rtnlgrp;
use crate::query::{links, routes};
use crate::rt::addr::Addr;
use crate::rt::header::{AddrHeader, NeighHeader};
use crate::rt::link::Link;
use crate::rt::neigh::Neigh;
use crate::rt::route::Route;
use crate::session::Session;
use nix::libc::ENODEV;
use std::net::IpAddr;

/// A condition.
pub struct Condition {
    /// As it was written.
    pub text: String,
    what: What,
}

enum What {
    Link { name: String, state: State },
    Address { address: Prefix, dev: Option<String>, ready: bool },
    Route { prefix: Prefix, table: u32 },
    Neighbour { address: IpAddr, dev: String },
    Netns { name: String },
}

/// What is asked of a link.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Exists,
    Up,
    Carrier,
    Absent,
}

const STATES: &[(&str, State)] = &[
    ("exists", State::Exists),
    ("up", State::Up),
    ("carrier", State::Carrier),
    ("absent", State::Absent),
];

/// Reads `CONDITION [ and CONDITION ] …`. Errors leave with 2.
pub fn read(words: &[String], s: &Session) -> Result<Vec<Condition>> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut args = Args::new(&words);
    let mut all = Vec::new();
    loop {
        let before = words.len() - args.rest().len();
        let what = one(&mut args, s).map_err(|error| error.with_code(2))?;
        let after = words.len() - args.rest().len();
        all.push(Condition { text: words[before..after].join(" "), what });
        match args.next() {
            None => return Ok(all),
            Some("and") => {}
            Some(word) => return Err(unexpected(word).with_code(2)),
        }
    }
}

fn one(args: &mut Args, s: &Session) -> Result<What> {
    Ok(match value(args)? {
        "link" => What::Link { name: value(args)?.into(), state: state(args)? },
        "address" | "addr" => {
            let address = prefix(value(args)?, s.options.family)?;
            let dev = option(args, "dev")?;
            What::Address { address, dev, ready: take(args, "ready") }
        }
        "route" => {
            let prefix = prefix(value(args)?, s.options.family)?;
            let table = match option(args, "table")? {
                None => table::MAIN,
                Some(name) => {
                    s.names.number(Table::Tables, &name).ok_or_else(|| unexpected(&name))?
                }
            };
            What::Route { prefix, table }
        }
        "neighbour" | "neighbor" | "neigh" => {
            let text = value(args)?;
            let ip = address(text, s.options.family)?.ip().ok_or_else(|| unexpected(text))?;
            let dev = option(args, "dev")?.ok_or_else(missing)?;
            match value(args)? {
                "reachable" => What::Neighbour { address: ip, dev },
                word => return Err(unexpected(word)),
            }
        }
        "netns" => What::Netns { name: value(args)?.into() },
        word => return Err(unexpected(word)),
    })
}

fn state(args: &mut Args) -> Result<State> {
    let word = value(args)?;
    let row = STATES.iter().find(|row| row.0 == word);
    row.map(|row| row.1).ok_or_else(|| unexpected(word))
}

fn value<'a>(args: &mut Args<'a>) -> Result<&'a str> {
    args.next().ok_or_else(missing)
}

/// Whether the next word is `word`, which is taken then.
fn take(args: &mut Args, word: &str) -> bool {
    let is_next = args.peek() == Some(word);
    if is_next {
        args.next();
    }
    is_next
}

fn option(args: &mut Args, word: &str) -> Result<Option<String>> {
    if take(args, word) { value(args).map(|value| Some(value.into())) } else { Ok(None) }
}

fn missing() -> Error {
    Error::refused("rip: a condition is not complete; try \"rip help wait\"")
}

fn unexpected(word: &str) -> Error {
    Error::refused(format!("rip: unexpected word \"{word}\"; try \"rip help wait\"")).about(word)
}

/// Why a condition does not hold; none if it does.
pub type Verdict = Option<&'static str>;

const NO_LINK: Verdict = Some("no such interface");

impl Condition {
    /// The rtnetlink multicast groups whose events may change it.
    pub fn groups(&self) -> &'static [u32] {
        use rtnlgrp::*;
        match self.what {
            What::Link { .. } => &[LINK],
            What::Address { .. } => &[LINK, IPV4_IFADDR, IPV6_IFADDR],
            // The kernel sends no event for IPv4 routes that it removes when an interface goes down.
            What::Route { .. } => &[LINK, IPV4_ROUTE, IPV6_ROUTE, NEXTHOP],
            What::Neighbour { .. } => &[LINK, NEIGH],
            What::Netns { .. } => &[],
        }
    }

    /// Whether it is about a name of a namespace.
    pub fn is_of_names(&self) -> bool {
        matches!(self.what, What::Netns { .. })
    }

    /// Whether an event may change the result.
    pub fn concerns(&self, message: &Message) -> bool {
        match (&self.what, message.kind) {
            (What::Netns { .. }, _) => false,
            (_, RTM_NEWLINK | RTM_DELLINK) => true,
            (What::Address { address, .. }, RTM_NEWADDR | RTM_DELADDR) => {
                Addr::parse(message).local() == address.address.ip()
            }
            (What::Route { prefix, table }, RTM_NEWROUTE | RTM_DELROUTE) => {
                is_route(&Route::parse(message), prefix, *table)
            }
            (What::Route { .. }, RTM_NEWNEXTHOP | RTM_DELNEXTHOP) => true,
            (What::Neighbour { address, .. }, RTM_NEWNEIGH | RTM_DELNEIGH) => {
                Neigh::parse(message).nlas.ip(nda::DST) == Some(*address)
            }
            _ => false,
        }
    }

    /// Evaluates the condition. Errors with the kernel's error.
    pub fn look(&self, s: &Session) -> Result<Verdict> {
        match &self.what {
            What::Link { name, state } => link(name, *state, s),
            What::Address { address, dev, ready } => own_address(address, dev, *ready, s),
            What::Route { prefix, table } => route(prefix, *table, s),
            What::Neighbour { address, dev } => neighbour(*address, dev, s),
            What::Netns { name } => Ok(namespace(name)),
        }
    }
}

/// The message of a link; none if there is no such link.
fn message_of(name: &str, s: &Session) -> Result<Option<Vec<u8>>> {
    match links::get(&mut *s.conn()?, name, ext_mask::SKIP_STATS, UNSPEC) {
        Err(error) if error.refusal() == Some(ENODEV) => Ok(None),
        link => link.map(Some),
    }
}

fn link(name: &str, wanted: State, s: &Session) -> Result<Verdict> {
    let message = message_of(name, s)?;
    let Some(message) = message.as_deref().and_then(|bytes| Messages(bytes).next()) else {
        return Ok(NO_LINK.filter(|_| wanted != State::Absent));
    };
    let link = Link::parse(&message);
    Ok(match wanted {
        State::Exists => None,
        State::Absent => Some("the interface exists"),
        State::Up | State::Carrier if !link.is_up() => Some("the interface is down"),
        State::Carrier if link.flags & iff::LOWER_UP == 0 => Some("no carrier"),
        State::Up | State::Carrier => None,
    })
}

/// The index of the interface that a condition names; none if it does not exist.
fn index_of(name: &str, s: &Session) -> Result<Option<u32>> {
    let message = message_of(name, s)?;
    let link = message.as_deref().and_then(|bytes| Messages(bytes).next());
    Ok(link.map(|message| Link::parse(&message).index))
}

fn own_address(wanted: &Prefix, dev: &Option<String>, ready: bool, s: &Session) -> Result<Verdict> {
    let mut header = AddrHeader { family: wanted.address.family, ..Default::default() };
    if let Some(name) = dev {
        match index_of(name, s)? {
            Some(index) => header.index = index,
            None => return Ok(NO_LINK),
        }
    }
    let mut verdict = Some("no such address");
    let request = Request::dump(RTM_GETADDR, &header.to_bytes());
    s.conn()?.dump(request, |message| {
        let addr = Addr::parse(message);
        let is_meant = addr.local() == wanted.address.ip()
            && (header.index == 0 || addr.index == header.index)
            && (!wanted.explicit || addr.prefix_len == wanted.bits);
        if is_meant && verdict.is_some() {
            verdict = match addr.flags() {
                flags if ready && flags & ifa_f::DADFAILED != 0 => {
                    Some("another host has the address")
                }
                flags if ready && flags & ifa_f::TENTATIVE != 0 => Some("the address is tentative"),
                _ => None,
            };
        }
        Ok(())
    })?;
    Ok(verdict)
}

/// Whether a route is one of a prefix in a table.
fn is_route(r: &Route, prefix: &Prefix, table: u32) -> bool {
    let is_family = prefix.address.family == UNSPEC || prefix.address.family == r.family;
    let destination = || r.nlas.get(rta::DST).unwrap_or_default();
    is_family
        && r.dst_len == prefix.bits
        && r.table() == table
        && (prefix.bits == 0 || prefix.address.shares(destination(), prefix.bits))
}

fn route(prefix: &Prefix, table: u32, s: &Session) -> Result<Verdict> {
    let families: &[u8] = match prefix.address.family {
        UNSPEC => &[INET, INET6],
        INET => &[INET],
        _ => &[INET6],
    };
    let mut verdict = Some("no such route");
    for family in families {
        routes::of_table(s, *family, table, |message| {
            let r = Route::parse(message);
            let is_refusal =
                matches!(r.kind, rtn::BLACKHOLE | rtn::UNREACHABLE | rtn::PROHIBIT | rtn::THROW);
            if is_route(&r, prefix, table) && !r.is_cloned() && verdict.is_some() {
                verdict = Some("the route does not forward packets").filter(|_| is_refusal);
            }
            Ok(())
        })?;
    }
    Ok(verdict)
}

fn neighbour(address: IpAddr, dev: &str, s: &Session) -> Result<Verdict> {
    let Some(index) = index_of(dev, s)? else { return Ok(NO_LINK) };
    let family = if address.is_ipv4() { INET } else { INET6 };
    let header = NeighHeader { family, ..Default::default() };
    let mut request = Request::dump(RTM_GETNEIGH, &header.to_bytes());
    request.put_u32(nda::IFINDEX, index);
    let mut verdict = Some("no such neighbour");
    s.conn()?.dump(request, |message| {
        let n = Neigh::parse(message);
        if n.index == index && n.nlas.ip(nda::DST) == Some(address) {
            let is_reachable = n.state & (nud::REACHABLE | nud::PERMANENT | nud::NOARP) != 0;
            verdict = Some("the neighbour is not reachable").filter(|_| !is_reachable);
        }
        Ok(())
    })?;
    Ok(verdict)
}

fn namespace(name: &str) -> Verdict {
    match netns::is_namespace(name) {
        Ok(true) => None,
        Ok(false) => Some("the name is not that of a namespace"),
        Err(_) => Some("no such namespace"),
    }
}
