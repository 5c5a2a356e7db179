//! Selects the source address as the kernel does for traffic to other networks.

use super::prefix::{Prefix, world};
use super::routes::{Hop, Known};
use crate::error::Result;
use crate::netlink::Request;
use crate::netlink::message::Messages;
use crate::netlink::uapi::addr::{RTM_GETADDR, ifa, ifa_f};
use crate::netlink::uapi::addrlabel::{RTM_GETADDRLABEL, ifal};
use crate::netlink::uapi::family::{INET, INET6};
use crate::netlink::uapi::route::scope;
use crate::query::links;
use crate::rt::addr::Addr;
use crate::rt::header::{AddrHeader, LabelHeader};
use crate::rt::link::Link;
use crate::session::Session;
use std::collections::BTreeMap;
use std::net::IpAddr;

/// A local address.
struct Own {
    address: IpAddr,
    /// The prefix of its network.
    network: Prefix,
    index: u32,
    /// The scope (RT_SCOPE_UNIVERSE etc.).
    scope: u8,
    /// The flags (IFA_F_*).
    flags: u32,
}

impl Own {
    fn is(&self, flag: u32) -> bool {
        self.flags & flag != 0
    }

    /// Whether the address can be the source of traffic to other networks.
    fn is_global(&self) -> bool {
        let is_new = self.is(ifa_f::TENTATIVE) && !self.is(ifa_f::OPTIMISTIC);
        self.scope < scope::LINK && !is_new && !self.is(ifa_f::DADFAILED)
    }
}

/// The local addresses of one family.
pub(super) struct Sources<'s> {
    family: u8,
    all: Vec<Own>,
    s: &'s Session,
}

impl<'s> Sources<'s> {
    /// Queries the local addresses of a family.
    pub fn read(family: u8, s: &'s Session) -> Result<Self> {
        let header = AddrHeader { family, ..Default::default() };
        let mut all = Vec::new();
        s.conn()?.dump(Request::dump(RTM_GETADDR, &header.to_bytes()), |message| {
            all.extend(own(&Addr::parse(message)));
            Ok(())
        })?;
        Ok(Sources { family, all, s })
    }

    /// Returns the source address for a nexthop of a route.
    pub fn of(&self, route: &Known, hop: &Hop) -> Result<Option<IpAddr>> {
        match route.source {
            Some(source) => Ok(Some(source)),
            None if self.family == INET => self.v4(route, hop),
            None => self.v6(Some(hop.index)),
        }
    }

    /// Returns the first global address of an interface. A deprecated one is used only if there is no other.
    pub fn first(&self, index: u32) -> Option<IpAddr> {
        let global = || self.all.iter().filter(|own| own.index == index && own.is_global());
        let preferred = global().find(|own| !own.is(ifa_f::DEPRECATED));
        preferred.or_else(|| global().next()).map(|own| own.address)
    }

    /// Returns the first primary address in the gateway's network, else of the interface, else of any other interface.
    fn v4(&self, route: &Known, hop: &Hop) -> Result<Option<IpAddr>> {
        let reaches = |own: &&Own| own.scope.min(scope::LINK) <= route.scope;
        let primary = || self.all.iter().filter(reaches).filter(|own| !own.is(ifa_f::SECONDARY));
        let here = || primary().filter(|own| own.index == hop.index);
        let gateway = hop.gateway.filter(IpAddr::is_ipv4).map(|gateway| Prefix::new(gateway, 32));
        let is_near = |own: &&Own| gateway.is_none_or(|gateway| own.network.contains(&gateway));
        if let Some(own) = here().find(is_near).or_else(|| here().next()) {
            return Ok(Some(own.address));
        }
        let domains = Domains::read(self.s)?;
        let other = primary()
            .find(|own| own.scope != scope::LINK && domains.of(own.index) == domains.of(hop.index));
        Ok(other.map(|own| own.address))
    }

    /// Selects the source address according to RFC 6724. Link-local addresses are excluded, because they are not
    /// routable.
    pub fn v6(&self, out: Option<u32>) -> Result<Option<IpAddr>> {
        let domains = Domains::read(self.s)?;
        let labels = Labels::read(self.s)?;
        let world = world(INET6).map_or(0, |[first, _]| labels.of(&first));
        let is_near = |own: &&Own| {
            out.is_none_or(|out| domains.of(own.index) == domains.of(out)) && own.is_global()
        };
        let value = |own: &Own| {
            (
                !own.is(ifa_f::DEPRECATED | ifa_f::OPTIMISTIC),
                own.is(ifa_f::HOMEADDRESS),
                out.is_none_or(|out| own.index == out),
                labels.of(&Prefix::new(own.address, 128)) == world,
                // IFA_F_TEMPORARY of IPv6 has the same value as IFA_F_SECONDARY of IPv4.
                own.is(ifa_f::SECONDARY) == prefers_temporary(own.index, self.s),
            )
        };
        let mut best: Option<&Own> = None;
        for own in self.all.iter().filter(is_near) {
            // Of equal addresses the first one is selected.
            if best.is_none_or(|best| value(own) > value(best)) {
                best = Some(own);
            }
        }
        Ok(best.map(|own| own.address))
    }
}

fn own(addr: &Addr) -> Option<Own> {
    let address = addr.local()?;
    let network = Prefix::of(addr.nlas.ip(ifa::ADDRESS), addr.prefix_len);
    let (index, scope) = (addr.index, addr.scope);
    Some(Own { address, network, index, scope, flags: addr.flags() })
}

/// Whether an interface prefers temporary addresses (RFC 8981).
fn prefers_temporary(index: u32, s: &Session) -> bool {
    let path = format!("/proc/sys/net/ipv6/conf/{}/use_tempaddr", s.links.name(index));
    let text = std::fs::read_to_string(crate::text::to_path(&path)).unwrap_or_default();
    text.trim().parse::<i32>().is_ok_and(|value| value >= 2)
}

/// The VRF device of each port, by index.
struct Domains(BTreeMap<u32, u32>);

impl Domains {
    fn read(s: &Session) -> Result<Self> {
        let links = links::all(s)?;
        let is_port = |link: &Link| link.port_kind().is_some_and(|kind| kind == "vrf");
        let links = Messages(&links).map(|message| {
            let link = Link::parse(&message);
            let is_vrf = link.kind().is_some_and(|kind| kind == "vrf");
            (
                link.index,
                if is_vrf { Some(link.index) } else { link.master().filter(|_| is_port(&link)) },
            )
        });
        Ok(Domains(links.filter_map(|(index, vrf)| Some((index, vrf?))).collect()))
    }

    /// Returns the VRF device of an interface, or `None`.
    fn of(&self, index: u32) -> Option<u32> {
        self.0.get(&index).copied()
    }
}

/// The labels of IPv6 prefixes.
struct Labels(Vec<(Prefix, u32)>);

impl Labels {
    fn read(s: &Session) -> Result<Self> {
        let header = LabelHeader { family: INET6, ..Default::default() };
        let request = Request::dump(RTM_GETADDRLABEL, &header.to_bytes());
        let mut all = Vec::new();
        s.conn()?.dump(request, |message| {
            let nlas = message.attributes(LabelHeader::SIZE);
            let len = LabelHeader::parse(message).bits;
            let prefix = Prefix::of(nlas.ip(ifal::ADDRESS), len);
            all.extend(nlas.u32(ifal::LABEL).map(|label| (prefix, label)));
            Ok(())
        })?;
        Ok(Labels(all))
    }

    /// Returns the label of the longest matching prefix; 0xffffffff, as in the kernel, if none matches.
    fn of(&self, prefix: &Prefix) -> u32 {
        let fitting = self.0.iter().filter(|(known, _)| known.contains(prefix));
        fitting.max_by_key(|(known, _)| known.len).map_or(u32::MAX, |(_, label)| *label)
    }
}
