//! Hints for errors from the kernel. They are based on the request that the kernel refused, and on the current state.

use super::tunnel;
use crate::error::{Kind, Refusal};
use crate::names::netns;
use crate::netlink::Request;
use crate::netlink::message::{Message, Messages, ip_of, u16_at, u32_at};
use crate::netlink::uapi::addr::{RTM_GETADDR, RTM_NEWADDR, ifa};
use crate::netlink::uapi::bridge::{RTM_NEWVLAN, af_spec, br, bridge_flags};
use crate::netlink::uapi::family::BRIDGE;
use crate::netlink::uapi::link::{RTM_NEWLINK, RTM_SETLINK, ifla, info};
use crate::netlink::uapi::netns::{NSID_FD, RTM_GETNSID};
use crate::netlink::uapi::nlm;
use crate::netlink::uapi::route::{RTM_DELROUTE, RTM_GETROUTE, RTM_NEWROUTE, rta};
use crate::query::{device, links};
use crate::rt::addr::Addr;
use crate::rt::header::{AddrHeader, RouteHeader};
use crate::rt::link::Link;
use crate::rt::route::Route;
use crate::session::Session;
use crate::sys::{self, CAP_NET_ADMIN};
use crate::text::ifname::LONGEST;
use nix::libc::{EEXIST, EINVAL, ENETUNREACH, ENODEV, EOPNOTSUPP, EPERM, ESRCH};
use std::net::IpAddr;

/// Returns the hint for a refusal by the kernel.
pub fn hint(kind: &Kind) -> Option<String> {
    let Kind::Kernel(Refusal { errno, text, request: Some(request) }) = kind else { return None };
    if request.protocol != nlm::ROUTE {
        return None;
    }
    let message = Messages(&request.bytes).next()?;
    let s = super::session();
    match (message.kind, *errno) {
        (RTM_GETNSID, EINVAL) => stale_file(&message),
        (RTM_NEWVLAN, EOPNOTSUPP) => {
            let index = u32_at(message.body, 4);
            no_vlans(index, false, &s)
        }
        (RTM_NEWLINK, EEXIST) if message.flags & nlm::CREATE != 0 => {
            tunnel::of_request(&Link::parse(&message), &s)
        }
        (RTM_NEWADDR, EEXIST) => address_that_is_there(&Addr::parse(&message), &s),
        (RTM_NEWROUTE, EEXIST) => {
            let there = route_like(&Route::parse(&message), true, &s)?;
            Some(format!("the route exists already: {there}"))
        }
        (RTM_DELROUTE, ESRCH) => Some(match route_like(&Route::parse(&message), false, &s) {
            Some(there) => format!("there is no such route, but this one: {there}"),
            None => "there is no such route".into(),
        }),
        (RTM_NEWROUTE, ENODEV) => no_next_hop(&Route::parse(&message)),
        (RTM_NEWROUTE, EINVAL | ENETUNREACH) => {
            let route = Route::parse(&message);
            host_bits(&route).or_else(|| gateway(&route, *errno, &s))
        }
        (RTM_GETROUTE, ENETUNREACH) => {
            let to = Route::parse(&message).nlas.ip(rta::DST)?;
            Some(format!("no route leads to {to}, and there is no default route"))
        }
        (RTM_NEWLINK | RTM_SETLINK, errno) => of_link(&message, errno, text.is_some(), &s),
        _ => None,
    }
}

fn address_that_is_there(addr: &Addr, s: &Session) -> Option<String> {
    let (name, address) = (s.links.name(addr.index), addr.local()?);
    Some(format!("{name} has {address}/{} already", addr.prefix_len))
}

/// Returns an existing route with the same destination and table; with the same metric too if `exactly`.
fn route_like(wanted: &Route, exactly: bool, s: &Session) -> Option<String> {
    let metric = |r: &Route| r.nlas.u32(rta::PRIORITY).unwrap_or(0);
    let header = RouteHeader { family: wanted.family, ..Default::default() };
    let mut request = Request::dump(RTM_GETROUTE, &header.to_bytes());
    request.put_u32(rta::TABLE, wanted.table());
    let mut found = None;
    s.conn()
        .ok()?
        .dump(request, |message| {
            let r = Route::parse(message);
            let is_like = r.dst_len == wanted.dst_len
                && r.nlas.ip(rta::DST) == wanted.nlas.ip(rta::DST).filter(|_| r.dst_len > 0)
                && r.table() == wanted.table()
                && !r.is_cloned()
                && (!exactly || metric(&r) == metric(wanted) || !wanted.nlas.has(rta::PRIORITY));
            if is_like && found.is_none() {
                found = Some(line(&r, metric(&r), s));
            }
            Ok(())
        })
        .ok()?;
    found
}

/// Formats a route in one line.
fn line(r: &Route, metric: u32, s: &Session) -> String {
    let mut line = match r.nlas.ip(rta::DST) {
        Some(to) => format!("{to}/{}", r.dst_len),
        None => "default".into(),
    };
    if let Some(gateway) = r.gateway() {
        line += &format!(" via {gateway}");
    }
    if let Some(index) = r.nlas.u32(rta::OIF) {
        line += &format!(" dev {}", s.links.name(index));
    }
    if metric > 0 {
        line += &format!(" metric {metric}");
    }
    line
}

/// Suggests the destination without host bits, if it has any.
fn host_bits(r: &Route) -> Option<String> {
    let to = r.nlas.ip(rta::DST)?;
    let len = u32::from(r.dst_len);
    let network: IpAddr = match to {
        IpAddr::V4(v4) => {
            let mask = u32::MAX.checked_shl(32 - len.min(32)).unwrap_or(0);
            IpAddr::V4((v4.to_bits() & mask).into())
        }
        IpAddr::V6(v6) => {
            let mask = u128::MAX.checked_shl(128 - len.min(128)).unwrap_or(0);
            IpAddr::V6((v6.to_bits() & mask).into())
        }
    };
    (network != to).then(|| super::did_you_mean(format!("{network}/{len}")))
}

/// Returns why a gateway is unreachable: no interface is given, or the host has no address in the gateway's network.
fn gateway(r: &Route, errno: i32, s: &Session) -> Option<String> {
    let device = r.nlas.u32(rta::OIF);
    let only = r.nlas.get(rta::GATEWAY).map(|gateway| (gateway, device));
    let several = r.nexthops().filter_map(|hop| {
        Some((hop.nlas.get(rta::GATEWAY)?, Some(hop.index).filter(|index| *index != 0)))
    });
    only.into_iter()
        .chain(several)
        .find_map(|(gateway, device)| unreachable(r.family, gateway, device, errno, s))
}

fn unreachable(
    family: u8,
    bytes: &[u8],
    device: Option<u32>,
    errno: i32,
    s: &Session,
) -> Option<String> {
    let gateway = ip_of(family, bytes)?;
    if let IpAddr::V6(v6) = gateway
        && v6.is_unicast_link_local()
        && device.is_none()
    {
        return Some("a link-local gateway needs its interface: \"dev NAME\"".into());
    }
    if errno != ENETUNREACH {
        return None;
    }
    let header = AddrHeader { family, ..Default::default() };
    let mut near = None;
    let dump = Request::dump(RTM_GETADDR, &header.to_bytes());
    s.conn()
        .ok()?
        .dump(dump, |message| {
            let addr = Addr::parse(message);
            let network = addr.nlas.get(ifa::ADDRESS).unwrap_or_default();
            if crate::cli::address::same_prefix(network, bytes, addr.prefix_len) {
                near = Some(addr.index);
            }
            Ok(())
        })
        .ok()?;
    match near {
        Some(index) if device.is_some_and(|device| device != index) => {
            Some(format!("{gateway} is in a network of {}", s.links.name(index)))
        }
        Some(_) => None,
        None => Some(format!(
            "no address of this host is in the network of {gateway}; add one first, or use \"onlink\""
        )),
    }
}

/// The hint for a route without an interface, a gateway and a nexthop object.
fn no_next_hop(r: &Route) -> Option<String> {
    let ways = [rta::OIF, rta::GATEWAY, rta::VIA, rta::MULTIPATH, rta::NH_ID];
    let has_way = ways.iter().any(|id| r.nlas.has(*id));
    (!has_way).then(|| {
        "the route needs a gateway or an interface: \"via ADDRESS\" or \"dev NAME\"".into()
    })
}

fn of_link(message: &Message, errno: i32, is_told: bool, s: &Session) -> Option<String> {
    let asked = Link::parse(message);
    let len = asked.nlas.get(ifla::IFNAME).map_or(0, |name| name.len().saturating_sub(1));
    if len > LONGEST {
        return Some(too_long(len));
    }
    // The index is 0 in a request that creates a link.
    let index = match asked.index {
        0 => s.links.index(&asked.name()?.to_string())?,
        index => index,
    };
    let bytes = links::whole(s, index).ok()?;
    let message_of_link = Messages(&bytes).next()?;
    let link = Link::parse(&message_of_link);
    let name = s.links.name(index);
    let is_of_bridge = message.body.first() == Some(&BRIDGE);
    let mtu = asked.nlas.u32(ifla::MTU);
    match errno {
        EINVAL if mtu.is_some() => {
            let limit = |id| link.nlas.u32(id).filter(|limit| *limit > 0);
            match (limit(ifla::MIN_MTU), limit(ifla::MAX_MTU)) {
                (Some(least), _) if mtu < Some(least) => {
                    Some(format!("the smallest MTU of {name} is {least}"))
                }
                (_, Some(most)) if mtu > Some(most) => {
                    Some(format!("the largest MTU of {name} is {most}"))
                }
                _ => None,
            }
        }
        EPERM if !is_told && asked.nlas.has(ifla::NET_NS_FD) && holds(CAP_NET_ADMIN) => {
            Some(format!(
                "the target namespace belongs to another user namespace, for example that of a container's host; \
             moving {name} there requires CAP_NET_ADMIN in that user namespace too"
            ))
        }
        EPERM if is_told && asked.nlas.has(ifla::MASTER) && link.is_up() => {
            Some(format!("set the interface down first: ip link set {name} down"))
        }
        EOPNOTSUPP if is_of_bridge && device::is_bridge(&link) => {
            Some(format!("{name} is a bridge, not a port: add \"self\""))
        }
        EOPNOTSUPP if is_of_bridge || sets_vlan_filtering(&asked) => {
            no_vlans(index, is_self(&asked), s)
        }
        _ => None,
    }
}

/// Whether a request sets `vlan_filtering` of a bridge.
fn sets_vlan_filtering(asked: &Link) -> bool {
    let data = asked.info().and_then(|info| info.nest(info::DATA));
    asked.kind().is_some_and(|kind| kind == "bridge")
        && data.is_some_and(|data| data.has(br::VLAN_FILTERING))
}

/// Whether a request is for the device itself, not for the bridge that it is a port of.
fn is_self(asked: &Link) -> bool {
    let flags = asked.nlas.inside(ifla::AF_SPEC, af_spec::FLAGS).map(|flags| u16_at(flags, 0));
    flags.is_some_and(|flags| flags & bridge_flags::SELF != 0)
}

/// Returns why VLANs cannot be configured for a port or a bridge. `index` is the interface of the request.
fn no_vlans(index: u32, is_self: bool, s: &Session) -> Option<String> {
    let name = s.links.name(index);
    let bytes = links::whole(s, index).ok()?;
    let message = Messages(&bytes).next()?;
    let link = Link::parse(&message);
    let bridge = match link.master() {
        _ if device::is_bridge(&link) => index,
        Some(_) if device::is_port(&link) && is_self => {
            return Some(format!(
                "the VLANs of the port {name} are configured in its bridge: leave out \"self\""
            ));
        }
        Some(master) if device::is_port(&link) => master,
        _ => return Some(format!("{name} is not a port of a bridge")),
    };
    let bytes = links::whole(s, bridge).ok()?;
    let message = Messages(&bytes).next()?;
    let data = Link::parse(&message).info()?.nest(info::DATA)?;
    // A kernel without VLAN filtering reports IFLA_BR_VLAN_FILTERING as off, but no other VLAN attribute.
    let why = "this kernel does not support VLANs in bridges (CONFIG_BRIDGE_VLAN_FILTERING)";
    (!data.has(br::VLAN_DEFAULT_PVID)).then(|| why.into())
}

/// The hint for RTM_GETNSID. Returns a hint if the file in the request is in the directory of namespace names, but is
/// not a network namespace.
fn stale_file(message: &Message) -> Option<String> {
    let file = message.attributes(netns::HEADER).u32(NSID_FD)?;
    let path = std::fs::read_link(format!("/proc/self/fd/{file}")).ok()?;
    let name = path.strip_prefix(netns::DIR).ok()?;
    super::words::stale(&crate::text::from_bytes(name.as_os_str().as_encoded_bytes()))
}

/// Whether this process has a capability in its own user namespace. `number` is the number of the capability.
fn holds(number: u32) -> bool {
    sys::capabilities().is_some_and(|held| held & 1 << number != 0)
}

/// The hint for an interface name of `len` bytes, which is too long.
pub(super) fn too_long(len: usize) -> String {
    format!(
        "a name has at most {LONGEST} bytes, this one has {len}; a longer one can be added as \"altname\" (ip link property)"
    )
}
