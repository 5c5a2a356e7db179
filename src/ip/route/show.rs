//! Prints one route, for `ip route show`, `get` and `monitor`.

use super::filter::RouteFilter;
use super::{encap, metrics};
use crate::ip::nexthop::show as nexthop;
use crate::names::{Host, Table};
use crate::netlink::message::{Messages, Nlas, ip_of, u16_at, u32_at};
use crate::netlink::uapi::family::{self, INET, MPLS, PACKET};
use crate::netlink::uapi::route::{rta, rtm_f, rtn, rtnh_f, rtprot, scope, table};
use crate::print::format::hex_bytes;
use crate::print::{Color, Printer, Val};
use crate::rt::nexthop::Object;
use crate::rt::route::{Nexthop, Route, host_len};
use crate::session::Session;
use std::net::IpAddr;

/// Prints a route. Fields for which `filter` accepts only one value are omitted.
pub fn show(r: &Route, filter: &RouteFilter, p: &mut Printer, s: &Session) {
    to_destination(r, p, s);
    behind_destination(r, filter, p, s);
}

/// Prints the line up to the destination.
#[inline]
pub(super) fn to_destination(r: &Route, p: &mut Printer, s: &Session) {
    if r.deleted {
        p.both("deleted", true, "Deleted ");
    }
    if r.kind != rtn::UNICAST || s.options.details > 0 {
        p.put("type", "", &s.names.route_type(r.kind), " ");
    }
    destination(r, p, s);
}

/// Prints the line after the destination.
pub(super) fn behind_destination(r: &Route, filter: &RouteFilter, p: &mut Printer, s: &Session) {
    source(r, p, s);
    p.put_some("nhid", "nhid ", r.nlas.u32(rta::NH_ID), " ");
    new_destination(&r.nlas, r.family, p, s);
    encap::show(encap::ROUTE, &r.nlas, p, s);
    if r.tos != 0 && filter.tos.is_none() {
        p.put("tos", "tos ", &s.names.name(Table::Dsfield, r.tos.into()), " ");
    }
    if !RouteFilter::fixes(&filter.via, r) {
        gateway(&r.nlas, r.family, p, s);
    }
    foreign_gateway(&r.nlas, p, s);
    if let Some(index) = r.nlas.u32(rta::OIF).filter(|_| filter.device.is_none()) {
        p.text("dev ");
        p.put_in(Color::Ifname, "dev", "", &s.links.name(index), " ");
    }
    let table = r.table();
    let tells = table != table::MAIN || s.options.details > 0;
    if tells && table != table::UNSPEC && filter.table == 0 {
        p.put("table", "table ", &s.names.name(Table::Tables, table), " ");
    }
    origin(r, filter, p, s);
    if let Some(bytes) = r.nlas.get(rta::PREFSRC).filter(|_| !RouteFilter::fixes(&filter.src, r)) {
        p.text("src ");
        match ip_of(r.family, bytes) {
            Some(ip) => p.put_in(Color::of_family(r.family), "prefsrc", "", ip, " "),
            None => p.put("prefsrc", "", &other(r.family, bytes), " "),
        }
    }
    if filter.metric.is_none() {
        p.put_some("metric", "metric ", r.nlas.u32(rta::PRIORITY), " ");
    }
    flags(r.flags, p);
    if let Some(mark) = r.nlas.u32(rta::MARK).filter(|mark| *mark != 0) {
        match mark {
            16.. => p.both("mark", mark, &format!("mark {mark:#x} ")),
            _ => p.put("mark", "mark ", mark, " "),
        }
    }
    if filter.realms.is_none_or(|(_, mask)| mask != u32::MAX) {
        realms(&r.nlas, p, s);
    }
    p.put_some("uid", "uid ", r.nlas.u32(rta::UID), " ");
    life(r, p, s);
    if let Some(values) = r.nlas.nest(rta::METRICS) {
        metrics::show(&values, p);
    }
    if let Some(index) = r.nlas.u32(rta::IIF).filter(|_| filter.from_device.is_none()) {
        p.text("iif ");
        p.put_in(Color::Ifname, "iif", "", &s.links.name(index), " ");
    }
    preference(r, p);
    nexthop_object(r, p, s);
    nexthops(r, p, s);
    p.end();
}

fn destination(r: &Route, p: &mut Printer, s: &Session) {
    match (r.nlas.get(rta::DST), r.dst_len) {
        (Some(bytes), _) => prefix("dst", "", bytes, r.dst_len, r.family, p, s),
        (None, 0) => p.put("dst", "", "default", " "),
        // As in the reference, there is an additional blank.
        (None, bits) => p.put("dst", "", &format!("0/{bits} "), " "),
    }
}

fn source(r: &Route, p: &mut Printer, s: &Session) {
    match (r.nlas.get(rta::SRC), r.src_len) {
        (Some(bytes), _) => prefix("from", "from ", bytes, r.src_len, r.family, p, s),
        (None, 0) => {}
        (None, bits) => p.put("src", "from ", &format!("0/{bits}"), " "),
    }
}

/// Formats an address with its prefix length, unless that is the length of the address.
fn prefix(
    key: &str,
    before: &'static str,
    bytes: &[u8],
    bits: u8,
    family: u8,
    p: &mut Printer,
    s: &Session,
) {
    if bits == host_len(family) {
        return address(key, before, bytes, family, p, s);
    }
    let color = Color::of_family(family);
    match ip_of(family, bytes) {
        Some(ip) => p.put_in(color, key, before, Val::Prefix(ip, bits), " "),
        None => p.put(key, before, &format!("{}/{bits}", other(family, bytes)), " "),
    }
}

/// Formats an address, or with -resolve its host name.
fn address(
    key: &str,
    before: &'static str,
    bytes: &[u8],
    family: u8,
    p: &mut Printer,
    s: &Session,
) {
    let host = host(bytes, family, p, s);
    p.put_in(Color::of_family(family), key, before, &host, " ");
}

/// Returns the text of an address.
fn host(bytes: &[u8], family: u8, p: &mut Printer, s: &Session) -> Host {
    match ip_of(family, bytes) {
        Some(ip) => s.host(ip, p),
        None => Host::Name(other(family, bytes).into()),
    }
}

/// Formats an address of a family other than IPv4 and IPv6.
fn other(family: u8, bytes: &[u8]) -> String {
    match family {
        MPLS => labels(bytes),
        PACKET => hex_bytes(bytes, ":"),
        _ => "???".into(),
    }
}

/// Formats a stack of MPLS labels: `100/200`.
pub fn labels(bytes: &[u8]) -> String {
    let entries = bytes.as_chunks::<4>().0.iter().map(|entry| u32::from_be_bytes(*entry));
    let mut out = Vec::new();
    for entry in entries {
        out.push((entry >> 12).to_string());
        if entry & 0x100 != 0 {
            break;
        }
    }
    out.join("/")
}

fn new_destination(nlas: &Nlas, family: u8, p: &mut Printer, s: &Session) {
    if let Some(bytes) = nlas.get(rta::NEWDST) {
        p.text("as to ");
        address("to", "", bytes, family, p, s);
    }
}

/// Prints `via 10.0.0.1`.
fn gateway(nlas: &Nlas, family: u8, p: &mut Printer, s: &Session) {
    if let Some(bytes) = nlas.get(rta::GATEWAY) {
        let host = host(bytes, family, p, s);
        p.text("via ");
        p.put_in(Color::of_family(family), "gateway", "", &host, " ");
    }
}

/// Prints `via inet6 fe80::1` for a gateway of another family.
fn foreign_gateway(nlas: &Nlas, p: &mut Printer, s: &Session) {
    let Some(via) = nlas.get(rta::VIA) else { return };
    let other = u16_at(via, 0) as u8;
    p.object(Some("via"), |p| {
        p.put("family", "via ", family::name(other), " ");
        let bytes = via.get(2..).unwrap_or_default();
        address("host", "", bytes, other, p, s);
    });
}

/// Returns the gateway of a route, of the same or another family.
pub(super) fn via_ip(r: &Route) -> Option<IpAddr> {
    r.gateway().or_else(|| crate::netlink::message::ip(r.nlas.get(rta::VIA)?.get(2..)?))
}

/// Prints protocol and scope, except in the result of a look-up.
fn origin(r: &Route, filter: &RouteFilter, p: &mut Printer, s: &Session) {
    if r.is_cloned() {
        return;
    }
    let details = s.options.details > 0;
    if (r.protocol != rtprot::BOOT || details) && filter.protocol.is_none() {
        p.put("protocol", "proto ", &s.names.name(Table::Protocols, r.protocol.into()), " ");
    }
    if (r.scope != scope::UNIVERSE || details) && filter.scope.is_none() {
        p.put("scope", "scope ", &s.names.name(Table::Scopes, r.scope.into()), " ");
    }
}

/// The names of flags in the order of the output.
const FLAGS: &[(&str, u32)] = &[
    ("dead", rtnh_f::DEAD),
    ("onlink", rtnh_f::ONLINK),
    ("pervasive", rtnh_f::PERVASIVE),
    ("offload", rtnh_f::OFFLOAD),
    ("trap", rtnh_f::TRAP),
    ("notify", rtm_f::NOTIFY),
    ("linkdown", rtnh_f::LINKDOWN),
    ("unresolved", rtnh_f::UNRESOLVED),
    ("rt_offload", rtm_f::OFFLOAD),
    ("rt_trap", rtm_f::TRAP),
    ("rt_offload_failed", rtm_f::OFFLOAD_FAILED),
];

/// Prints the flags of a route or nexthop.
pub fn flags(bits: u32, p: &mut Printer) {
    if bits == 0 && !p.is_json() {
        return;
    }
    p.array(Some("flags"), |p| {
        for (name, _) in FLAGS.iter().filter(|row| bits & row.1 != 0) {
            p.element("", *name, " ");
        }
    });
}

/// Prints `realm 5` or `realms 4/5`.
fn realms(nlas: &Nlas, p: &mut Printer, s: &Session) {
    let Some(both) = nlas.u32(rta::FLOW) else { return };
    let (from, to) = (both >> 16, both & 0xffff);
    p.object(Some("flow"), |p| {
        p.text(if from == 0 { "realm " } else { "realms " });
        if from != 0 {
            p.put("from", "", &s.names.name(Table::Realms, from), "/");
        }
        p.put("to", "", &s.names.name(Table::Realms, to), " ");
    });
}

/// The names of cache flags (linux/in_route.h) in the order of the output.
const CACHE_FLAGS: &[(&str, u32)] = &[
    ("local", 0x8000_0000),
    ("reject", 0x4000_0000),
    ("mc", 0x2000_0000),
    ("brd", 0x1000_0000),
    ("dst-nat", 0x0800_0000),
    ("src-nat", 0x0080_0000),
    ("masq", 0x0040_0000),
    ("dst-direct", 0x0002_0000),
    ("src-direct", 0x0400_0000),
    ("redirected", 0x0004_0000),
    ("redirect", 0x0100_0000),
    ("fastroute", 0x0020_0000),
    ("notify", 0x0001_0000),
    ("proxy", 0x0008_0000),
];

/// Prints the second line of a cached IPv4 route, and the lifetime.
fn life(r: &Route, p: &mut Printer, s: &Session) {
    if r.is_cloned() && r.family == INET {
        p.line();
        p.text("    cache ");
        cache_flags(r.flags & !0xffff, p);
    }
    if let Some(info) = r.nlas.get(rta::CACHEINFO).filter(|_| r.family != MPLS) {
        cache_info(info, p, s);
    }
}

fn cache_flags(bits: u32, p: &mut Printer) {
    let known = CACHE_FLAGS.iter().fold(0, |all, row| all | row.1);
    let named = CACHE_FLAGS.iter().filter(|row| bits & row.1 != 0).map(|row| row.0);
    p.array(Some("cache"), |p| {
        for (i, name) in named.enumerate() {
            p.element(if i == 0 { "<" } else { "," }, name, "");
        }
        if bits & !known != 0 {
            p.put(
                "flags",
                if bits & known == 0 { "<" } else { "," },
                Val::Hex((bits & !known).into()),
                "",
            );
        }
        if bits != 0 {
            p.text("> ");
        }
    });
}

/// Prints a `struct rta_cacheinfo` without values of 0.
fn cache_info(info: &[u8], p: &mut Printer, s: &Session) {
    /// The unit of the kernel's times for user space: clock ticks per second (USER_HZ).
    const HERTZ: i32 = 100;
    if info.iter().all(|byte| *byte == 0) {
        return;
    }
    let [references, used_at, expires, error, uses, id, ts, ts_age] =
        std::array::from_fn(|i| Some(u32_at(info, 4 * i)).filter(|n| *n != 0));
    p.put_some("expires", "expires ", expires.map(|n| n as i32 / HERTZ), "sec ");
    p.put_some("error", "error ", error, " ");
    if s.options.stats > 0 {
        p.put_some("users", "users ", references, " ");
        p.put_some("used", "used ", uses, " ");
        p.put_some("age", "age ", used_at.map(|n| n / HERTZ as u32), "sec ");
    }
    if let Some(id) = id {
        p.both("ipid", Val::Hex(id.into()), &format!("ipid {id:#06x} "));
    }
    if ts.or(ts_age).is_some() {
        let ts = ts.unwrap_or(0);
        p.both("ts", Val::Hex(ts.into()), &format!("ts {ts:#x}"));
        p.put("tsage", "tsage ", ts_age.unwrap_or(0), "sec ");
    }
}

/// Prints the preference of an IPv6 route, and the TTL propagation of MPLS.
fn preference(r: &Route, p: &mut Printer) {
    if let Some(pref) = r.nlas.u8(rta::PREF) {
        match pref {
            0 => p.put("pref", "pref ", "medium", ""),
            1 => p.put("pref", "pref ", "high", ""),
            3 => p.put("pref", "pref ", "low", ""),
            // As in the reference, there is no label.
            other => p.put("pref", "", other, ""),
        }
    }
    if let Some(on) = r.nlas.u8(rta::TTL_PROPAGATE) {
        // These words are those of the reference.
        let word = if on != 0 { "enabled" } else { "disabled" };
        p.json("ttl-propogate", on != 0);
        p.text("ttl-propogate ");
        p.text(word);
    }
}

/// With -details, prints the nexthop object of a route in a line of its own, even with -oneline.
fn nexthop_object(r: &Route, p: &mut Printer, s: &Session) {
    let Some(id) = r.nlas.u32(rta::NH_ID).filter(|_| s.options.details > 0) else { return };
    match s.nexthops.message(id, s.options.family, s.options.stats) {
        Err(error) => error.report(),
        Ok(raw) => {
            for message in Messages(&raw) {
                p.end();
                p.text("\tnh_info ");
                p.object(Some("nh_info"), |p| nexthop::fields(&Object::parse(&message), p, s));
            }
        }
    }
}

fn nexthops(r: &Route, p: &mut Printer, s: &Session) {
    if !r.nlas.has(rta::MULTIPATH) {
        return;
    }
    p.array(Some("nexthops"), |p| {
        for nexthop in r.nexthops() {
            p.object(None, |p| one_of_several(&nexthop, r.family, p, s));
        }
    });
}

fn one_of_several(n: &Nexthop, family: u8, p: &mut Printer, s: &Session) {
    p.line();
    p.text("\tnexthop ");
    encap::show(encap::ROUTE, &n.nlas, p, s);
    new_destination(&n.nlas, family, p, s);
    gateway(&n.nlas, family, p, s);
    foreign_gateway(&n.nlas, p, s);
    realms(&n.nlas, p, s);
    p.put("dev", "dev ", &s.links.name(n.index), " ");
    if family != MPLS {
        p.put("weight", "weight ", n.weight, " ");
    }
    flags(n.flags, p);
}
