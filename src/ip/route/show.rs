//! One route, as `ip route show`, `get` and `monitor` write it.

use super::filter::Filter;
use super::metrics;
use crate::names::Table;
use crate::netlink::message::{Nlas, u16_at, u32_at};
use crate::netlink::uapi::family::{self, INET, MPLS};
use crate::netlink::uapi::route::{rta, rtm_f, rtn, rtnh_f, rtprot, scope, table};
use crate::print::{Color, Printer, Val};
use crate::rt::route::{Nexthop, Route};
use crate::session::Session;
use std::net::IpAddr;

/// Writes a route; what `filter` fixes is left out.
pub fn show(r: &Route, filter: &Filter, p: &mut Printer, s: &Session) {
    if r.deleted {
        p.both("deleted", true, "Deleted ");
    }
    if (r.kind != rtn::UNICAST || s.options.details > 0) && filter.kind.is_none() {
        p.put("type", "", &s.names.route_type(r.kind), " ");
    }
    destination(r, p, s);
    source(r, p, s);
    new_destination(&r.nlas, r.family, p, s);
    if r.tos != 0 && filter.tos.is_none() {
        p.put("tos", "tos ", &s.names.name(Table::Dsfield, r.tos.into()), " ");
    }
    p.put_some("nhid", "nhid ", r.nlas.u32(rta::NH_ID), " ");
    if !Filter::fixes(&filter.via) {
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
    if let Some(src) = r.nlas.ip(rta::PREFSRC).filter(|_| !Filter::fixes(&filter.src)) {
        p.text("src ");
        p.put_in(Color::of_family(r.family), "prefsrc", "", src, " ");
    }
    if filter.metric.is_none() {
        p.put_some("metric", "metric ", r.nlas.u32(rta::PRIORITY), " ");
    }
    flags(r.flags, p);
    if let Some(mark) = r.nlas.u32(rta::MARK).filter(|mark| *mark != 0) {
        match mark {
            16.. => p.both("mark", Val::Hex(mark.into()), &format!("mark {mark:#x} ")),
            _ => p.put("mark", "mark ", mark, " "),
        }
    }
    p.put_some("uid", "uid ", r.nlas.u32(rta::UID), " ");
    if filter.realms.is_none_or(|(_, mask)| mask != u32::MAX) {
        realms(&r.nlas, p, s);
    }
    life(r, p, s);
    if let Some(values) = r.nlas.nest(rta::METRICS) {
        metrics::show(&values, p);
    }
    if let Some(index) = r.nlas.u32(rta::IIF).filter(|_| filter.from_device.is_none()) {
        p.put("iif", "iif ", &s.links.name(index), " ");
    }
    preference(r, p);
    nexthops(r, p, s);
    p.end();
}

fn destination(r: &Route, p: &mut Printer, s: &Session) {
    let color = Color::of_family(r.family);
    match r.nlas.get(rta::DST) {
        Some(bytes) if r.dst_len == r.host_len() => {
            put_address(color, "dst", bytes, r.family, p, s)
        }
        Some(bytes) => put_prefix(color, "dst", bytes, r.dst_len, p),
        None if r.dst_len != 0 => {
            let text = format!("0/{} ", r.dst_len);
            p.put("dst", "", &text, " ");
        }
        None => p.put("dst", "", "default", " "),
    }
}

fn source(r: &Route, p: &mut Printer, s: &Session) {
    let color = Color::of_family(r.family);
    match r.nlas.get(rta::SRC) {
        Some(bytes) => {
            p.text("from ");
            match r.src_len == r.host_len() {
                true => put_address(color, "from", bytes, r.family, p, s),
                false => put_prefix(color, "from", bytes, r.src_len, p),
            }
        }
        None if r.src_len != 0 => {
            let text = format!("0/{}", r.src_len);
            p.put("from", "from ", &text, " ");
        }
        None => {}
    }
}

fn put_address(color: Color, key: &str, bytes: &[u8], family: u8, p: &mut Printer, s: &Session) {
    match crate::cli::address::ip(bytes).filter(|_| family != MPLS) {
        Some(ip) => put_host(color, key, ip, p, s),
        None => p.put_in(color, key, "", &labels(bytes), " "),
    }
}

/// An address, or with -resolve the name of its host.
fn put_host(color: Color, key: &str, ip: IpAddr, p: &mut Printer, s: &Session) {
    match s.names.host(ip) {
        Some(name) => p.put_in(color, key, "", &name, " "),
        None => p.put_in(color, key, "", ip, " "),
    }
}

fn put_prefix(color: Color, key: &str, bytes: &[u8], bits: u8, p: &mut Printer) {
    let Some(ip) = crate::cli::address::ip(bytes) else { return };
    p.put_in(color, key, "", Val::Prefix(ip, bits), " ");
}

/// A stack of MPLS labels: `100/200`.
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
        put_address(Color::None, "to", bytes, family, p, s);
    }
}

/// `via 10.0.0.1`
fn gateway(nlas: &Nlas, family: u8, p: &mut Printer, s: &Session) {
    if let Some(ip) = nlas.ip(rta::GATEWAY) {
        p.text("via ");
        put_host(Color::of_family(family), "gateway", ip, p, s);
    }
}

/// `via inet6 fe80::1`, where the gateway is of another family.
fn foreign_gateway(nlas: &Nlas, p: &mut Printer, s: &Session) {
    let Some(via) = nlas.get(rta::VIA) else { return };
    let other = u16_at(via, 0) as u8;
    p.object(Some("via"), |p| {
        p.put("family", "via ", family::name(other), " ");
        let bytes = via.get(2..).unwrap_or_default();
        match crate::cli::address::ip(bytes) {
            Some(ip) => put_host(Color::of_family(other), "host", ip, p, s),
            None => {
                let text = crate::print::format::hex_bytes(bytes, ":");
                p.put("host", "", &text, " ");
            }
        }
    });
}

/// The address of a route's gateway, of its own family or another.
pub fn via_ip(r: &Route) -> Option<IpAddr> {
    r.gateway().or_else(|| crate::cli::address::ip(r.nlas.get(rta::VIA)?.get(2..)?))
}

/// Protocol and scope; an answer to a look-up has none.
fn origin(r: &Route, filter: &Filter, p: &mut Printer, s: &Session) {
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

/// The flags that have a name, in the order written.
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

/// The flags of a route or nexthop.
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

/// `realm 5`, or `realms 4/5`.
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

/// The flags of the cache that have a name (linux/in_route.h), in the order written.
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

/// The line of an answer to a look-up, and how long a route holds.
fn life(r: &Route, p: &mut Printer, s: &Session) {
    if r.is_cloned() {
        p.line();
        p.text("    cache ");
        if r.family == INET {
            cache_flags(r.flags & !0xffff, p);
        }
    }
    if let Some(info) = r.nlas.get(rta::CACHEINFO) {
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

/// `struct rta_cacheinfo`
fn cache_info(info: &[u8], p: &mut Printer, s: &Session) {
    /// Units a second of the kernel's times for users.
    const HERTZ: i32 = 100;
    let expires = u32_at(info, 8) as i32;
    if expires != 0 {
        p.put("expires", "expires ", expires / HERTZ, "sec ");
    }
    let error = u32_at(info, 12) as i32;
    if error != 0 {
        p.put("error", "error ", error, " ");
    }
    if s.options.stats > 0 {
        let some = |n: u32| Some(n).filter(|n| *n != 0);
        p.put_some("users", "users ", some(u32_at(info, 0)), " ");
        p.put_some("used", "used ", some(u32_at(info, 16)), " ");
        p.put_some("age", "age ", some(u32_at(info, 4) / HERTZ as u32), "sec ");
    }
}

/// The preference of an IPv6 route, and what MPLS does with the TTL.
fn preference(r: &Route, p: &mut Printer) {
    if let Some(pref) = r.nlas.u8(rta::PREF) {
        match pref {
            0 => p.put("pref", "pref ", "medium", ""),
            1 => p.put("pref", "pref ", "high", ""),
            3 => p.put("pref", "pref ", "low", ""),
            other => p.put("pref", "", other, ""),
        }
    }
    if let Some(on) = r.nlas.u8(rta::TTL_PROPAGATE) {
        // Spelled as the reference spells it.
        let word = if on != 0 { "enabled" } else { "disabled" };
        p.json("ttl-propogate", on != 0);
        p.text("ttl-propogate ");
        p.text(word);
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
    new_destination(&n.nlas, family, p, s);
    gateway(&n.nlas, family, p, s);
    foreign_gateway(&n.nlas, p, s);
    realms(&n.nlas, p, s);
    if n.index != 0 {
        p.put("dev", "dev ", &s.links.name(n.index), " ");
    }
    if family != MPLS {
        p.put("weight", "weight ", n.weight, " ");
    }
    flags(n.flags, p);
}
