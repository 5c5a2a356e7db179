//! Reads the properties of interfaces and aliases that `ifconfig` shows.

use super::inet::{self, Held};
use super::order;
use crate::error::Result;
use crate::netlink::message::{u16_at, u64_at};

use crate::netlink::uapi::link::{RTM_GETLINK, ifla};
use crate::netlink::{Message, Request};

use crate::rt::link::{HEADER, Link};
use crate::session::Session;
use crate::text::Ifname;
use crate::text::from_bytes;
use nix::libc::{EINVAL, ENODEV};
use std::net::Ipv6Addr;

/// The file with all IPv6 addresses.
const IF_INET6: &str = "/proc/net/if_inet6";

/// Counters of an interface, in the order of `struct rtnl_link_stats64`.
pub type Stats = [u64; 24];

/// An interface, or an alias of one.
#[derive(Clone)]
pub(super) struct Interface {
    /// `eth0`, `eth0:1`
    pub name: Ifname,
    /// Interface index.
    pub index: u32,
    /// Hardware type, `ARPHRD_…`.
    pub hardware: u16,
    /// `IFF_…`
    pub flags: u32,
    /// MTU in bytes.
    pub mtu: u32,
    /// Length of the transmit queue in packets.
    pub queue: u32,
    /// Link-layer address.
    pub address: Vec<u8>,
    /// Hardware resources: start and end of memory, base address, interrupt, DMA channel.
    pub map: [u64; 5],
    /// None for an alias.
    pub stats: Option<Stats>,
    /// The first IPv4 address.
    pub inet: Option<Held>,
    /// Empty for an alias.
    pub inet6: Vec<Inet6>,
}

/// An IPv6 address in /proc/net/if_inet6.
#[derive(Clone)]
pub struct Inet6 {
    /// The address.
    pub address: Ipv6Addr,
    /// Prefix length.
    pub bits: u32,
    /// Scope, for example 0x20 for a link-local address (`IPV6_ADDR_…`, net/ipv6.h).
    pub kind: u32,
}

/// Returns all interfaces and aliases in the order of the output. An alias is a label of an IPv4 address that is not the name of
/// an interface. The value is None if the interface of an alias does not exist.
pub fn all(s: &Session) -> Result<Vec<(Ifname, Option<Interface>)>> {
    let mut found = Vec::new();
    s.conn()?.dump(Request::dump(RTM_GETLINK, &[0; HEADER]), |message: &Message| {
        let interface = read(&Link::parse(message));
        found.push((interface.name, Some(interface)));
        Ok(())
    })?;
    let held = inet::all(s, 0)?;
    for label in held.iter().map(Held::label) {
        if found.iter().any(|other| other.0 == label) {
            continue;
        }
        let carrier = found.iter().find(|other| other.0 == label.interface());
        let carrier = match carrier {
            Some((_, interface)) => interface.clone(),
            None => link(s, &label.interface())?,
        };
        found.push((label, carrier.map(|carrier| carrier.alias(label))));
    }
    add_addresses(found.iter_mut().filter_map(|entry| entry.1.as_mut()), held);
    found.sort_by(|a, b| order::compare(a.0.as_bytes(), b.0.as_bytes()));
    Ok(found)
}

/// Returns an interface or an alias, even if the alias has no address. None if the interface does not exist.
pub fn one(s: &Session, name: &Ifname) -> Result<Option<Interface>> {
    let Some(mut found) = link(s, &name.interface())? else { return Ok(None) };
    // An interface found by its alternative name is shown like an alias.
    if *name != found.name {
        found = found.alias(*name);
    }
    let held = inet::all(s, found.index)?;
    add_addresses(std::iter::once(&mut found), held);
    Ok(Some(found))
}

/// Returns the interface with this name or alternative name.
fn link(s: &Session, name: &Ifname) -> Result<Option<Interface>> {
    if !name.is_valid() {
        return Ok(None);
    }
    let mut request = Request::new(RTM_GETLINK, 0, &[0; HEADER]);
    request.put_name(ifla::IFNAME, name);
    match s.conn()?.get(request, |message| Ok(read(&Link::parse(message)))) {
        Ok(found) => Ok(Some(found)),
        Err(error) if matches!(error.refusal(), Some(ENODEV | EINVAL)) => Ok(None),
        Err(error) => Err(error),
    }
}

impl Interface {
    /// An alias of this interface. It has no counters.
    fn alias(&self, name: Ifname) -> Interface {
        Interface { name, stats: None, ..self.clone() }
    }
}

fn read(link: &Link) -> Interface {
    let map = link.nlas.get(ifla::MAP).unwrap_or_default();
    let stats = link.nlas.get(ifla::STATS64).unwrap_or_default();
    Interface {
        name: link.name().unwrap_or_default(),
        index: link.index,
        hardware: link.hardware,
        flags: link.flags,
        mtu: link.nlas.u32(ifla::MTU).unwrap_or(0),
        queue: link.nlas.u32(ifla::TXQLEN).unwrap_or(0),
        address: link.nlas.get(ifla::ADDRESS).unwrap_or_default().to_vec(),
        map: [
            u64_at(map, 0),
            u64_at(map, 8),
            u64_at(map, 16),
            u16_at(map, 24).into(),
            map.get(26).copied().unwrap_or(0).into(),
        ],
        stats: Some(std::array::from_fn(|i| u64_at(stats, 8 * i))),
        inet: None,
        inet6: Vec::new(),
    }
}

/// Adds addresses to interfaces: the first IPv4 address whose label is the name of the interface, and all IPv6 addresses.
fn add_addresses<'i>(found: impl Iterator<Item = &'i mut Interface>, held: Vec<Held>) {
    let mut found: Vec<_> = found.collect();
    for owner in &mut found {
        let is_own = |held: &&Held| held.index() == owner.index && held.label() == owner.name;
        owner.inet = held.iter().find(is_own).cloned();
    }
    // IPv6 addresses are shown in the order of this file. Netlink reports another order.
    let lines = std::fs::read(IF_INET6).unwrap_or_default();
    for (index, address) in from_bytes(&lines).lines().filter_map(inet6) {
        let owner = found.iter_mut().find(|owner| owner.index == index && owner.stats.is_some());
        if let Some(owner) = owner {
            owner.inet6.push(address);
        }
    }
}

/// Parses `ADDRESS INDEX PREFIXLEN SCOPE …`, hexadecimal. Returns interface index and address.
fn inet6(line: &str) -> Option<(u32, Inet6)> {
    let mut words = line.split_ascii_whitespace();
    let address = u128::from_str_radix(words.next()?, 16).ok()?.into();
    let mut number = || u32::from_str_radix(words.next()?, 16).ok();
    Some((number()?, Inet6 { address, bits: number()?, kind: number()? }))
}
