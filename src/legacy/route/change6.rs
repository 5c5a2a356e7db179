//! `route -6 add|del TARGET[/LEN] …`: adds or deletes an IPv6 route.

use super::change::{metric, refused, value};
use super::{NO_HOST, usage};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::error::{Error, Result, refuse};
use crate::legacy::host::{self, Why};
use crate::netlink::Request;
use crate::netlink::uapi::family::INET6;
use crate::netlink::uapi::nlm::CREATE;
use crate::netlink::uapi::route::{RTM_DELROUTE, RTM_NEWROUTE, rta, rtn, rtnh_f, rtprot, table};
use crate::query::device;
use crate::rt::header::RouteHeader;
use crate::session::Session;
use crate::text::Ifname;
use crate::text::number::atoi;
use crate::text::word::exact;
use nix::libc::ENODEV;
use std::net::Ipv6Addr;

/// `IP6_RT_PRIO_USER`: the metric of a new route if the command line has 0.
const USER_METRIC: u32 = 1024;

/// The route that a command line describes.
struct Ipv6RouteChange {
    target: Ipv6Addr,
    bits: u8,
    gateway: Option<Ipv6Addr>,
    device: Option<String>,
    metric: u32,
}

/// The keywords.
static KEYS: &Keys<Ipv6RouteChange> = &Keys::new(&[
    key(
        exact!["metric"],
        Value::Any,
        "N",
        "metric of the route: the lowest wins (default 1)",
        |c, args, _| {
            c.metric = metric(args)? as u32;
            Ok(())
        },
    ),
    key(
        exact!["gw", "gateway"],
        Value::Address,
        "ADDRESS",
        "IP address of the gateway",
        set_gateway,
    ),
    // Flags that netlink does not have and the kernel ignores.
    flag(exact!["mod"], "accepted for compatibility: has no effect", |_, _, _| Ok(())),
    flag(exact!["dyn"], "accepted for compatibility: has no effect", |_, _, _| Ok(())),
    key(
        exact!["dev", "device"],
        Value::Dev,
        "IFNAME",
        "outgoing interface of the route",
        |c, args, _| {
            c.device = Some(value(args)?.into());
            Ok(())
        },
    ),
]);

/// Adds or deletes a route. Errors: the usage, or the error of the kernel.
pub fn run(s: &Session, args: &mut Args, adds: bool) -> Result {
    let mut change = read_target(s, value(args)?)?;
    grammar::read(KEYS, &mut change, args, s, |c, args, _| {
        if !args.is_empty() {
            return Err(usage());
        }
        c.device = Some(args.word().into());
        Ok(())
    })?;
    let index = match &change.device {
        None => None,
        Some(name) => match device::find(s, &Ifname::truncated(name).interface())? {
            None => return refused("SIOGIFINDEX", ENODEV),
            Some(device) => Some(device.index),
        },
    };
    let done = s.conn()?.outcome(change.request(index, adds))?;
    done.or_else(|errno| refused(if adds { "SIOCADDRT" } else { "SIOCDELRT" }, errno))
}

/// Reads `TARGET[/LEN]`.
fn read_target(s: &Session, word: &str) -> Result<Ipv6RouteChange> {
    let (name, len) = word.split_once('/').unwrap_or((word, "128"));
    let (target, bits) = match (word, atoi(len)) {
        ("default", _) => (Ipv6Addr::UNSPECIFIED, 0),
        (_, bits @ 0..=128) => (resolve(s, name)?, bits as u8),
        _ => return Err(usage()),
    };
    Ok(Ipv6RouteChange { target, bits, gateway: None, device: None, metric: 1 })
}

fn resolve(s: &Session, name: &str) -> Result<Ipv6Addr> {
    host::v6(s, name).or_else(|why| refuse(why.in_full(name)))
}

fn set_gateway(c: &mut Ipv6RouteChange, args: &mut Args, _: &Session) -> Result {
    let name = value(args)?;
    if c.gateway.is_some() {
        return Err(usage());
    }
    // The name of a gateway is not resolved.
    let none = |_| Error::refused(Why::Family.text(name)).with_code(NO_HOST);
    c.gateway = Some(name.parse().map_err(none)?);
    Ok(())
}

impl Ipv6RouteChange {
    fn request(&self, index: Option<u32>, adds: bool) -> Request {
        let protocol = if adds { rtprot::BOOT } else { 0 };
        // RTF_HOST of SIOCADDRT has the effect of RTNH_F_ONLINK.
        let flags = if adds && self.bits == 128 { rtnh_f::ONLINK } else { 0 };
        let header = RouteHeader {
            dst_bits: self.bits,
            table: table::MAIN as u8,
            protocol,
            kind: if adds { rtn::UNICAST } else { 0 },
            flags,
            ..RouteHeader::of(INET6)
        };
        let (kind, flags) = if adds { (RTM_NEWROUTE, CREATE) } else { (RTM_DELROUTE, 0) };
        let mut request = Request::new(kind, flags, &header.to_bytes());
        request.put(rta::DST, &self.target.octets());
        if let Some(gateway) = self.gateway {
            request.put(rta::GATEWAY, &gateway.octets());
        }
        if let Some(index) = index {
            request.put_u32(rta::OIF, index);
        }
        match self.metric {
            0 if adds => request.put_u32(rta::PRIORITY, USER_METRIC),
            0 => {}
            metric => request.put_u32(rta::PRIORITY, metric),
        }
        request
    }
}
