//! Prints one address, for `ip address show`, `ip monitor` and the statistics of a flush.

use super::flags::FLAGS;
use crate::names::Table;
use crate::netlink::uapi::addr::{ifa, ifa_f};
use crate::netlink::uapi::family::{self, INET6};
use crate::print::{Color, Printer, Val, format};
use crate::rt::addr::Addr;
use crate::session::Session;
use std::net::IpAddr;

/// The text before an address.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::ip) enum Lead {
    /// Nothing, because the lines of the link precede the address.
    None,
    /// The index and name of the link.
    Link,
    /// The index of the link only, which may belong to another machine.
    Number,
}

/// Prints an address with its link.
pub fn event(a: &Addr, p: &mut Printer, s: &Session) {
    show(a, Lead::Link, p, s);
}

/// Prints an address.
pub fn show(a: &Addr, lead: Lead, p: &mut Printer, s: &Session) {
    if a.deleted {
        p.both("deleted", true, "Deleted ");
    }
    let brief = s.options.brief;
    match lead {
        Lead::Link if !brief => link(a, p, s),
        Lead::Number => {
            p.put("index", "if", a.index, ":");
            p.line();
            if s.options.echo {
                link(a, p, s);
            }
        }
        _ => {}
    }
    if !brief {
        p.put("family", "    ", family::name(a.family), " ");
    }
    local(a, p, s);
    if brief {
        return;
    }
    reach(a, p, s);
    flags(a, p);
    if let Some(proto) = a.nlas.u32(ifa::PROTO).filter(|proto| *proto != 0) {
        p.put("protocol", "proto ", &protocol(proto, s), " ");
    }
    p.put_some("label", "", a.nlas.text(ifa::LABEL).map(Val::Bytes), "");
    if let Some(life) = a.lifetime() {
        p.line();
        lifetime("valid_life_time", "       valid_lft ", life.valid, p);
        lifetime("preferred_life_time", " preferred_lft ", life.preferred, p);
    }
    p.end();
}

/// Prints the index and name of the link.
fn link(a: &Addr, p: &mut Printer, s: &Session) {
    p.put("index", "", a.index, ": ");
    p.put("dev", "", &s.links.name(a.index), "");
}

/// Prints the local address, the peer, and the metric.
fn local(a: &Addr, p: &mut Printer, s: &Session) {
    let Some(local) = a.local() else { return };
    host(local, "local", "", p, s);
    if let Some(peer) = a.peer() {
        p.text(" peer ");
        host(peer, "address", "", p, s);
    }
    p.put("prefixlen", "/", a.prefix_len, " ");
    p.put_some("metric", "metric ", a.nlas.u32(ifa::RT_PRIORITY), " ");
}

/// Prints an address, or the host name for it.
fn host(ip: IpAddr, key: &str, after: &'static str, p: &mut Printer, s: &Session) {
    let host = s.host(ip, p);
    p.put_in(Color::of_ip(ip), key, "", &host, after);
}

/// Prints the broadcast and anycast address, and the scope.
fn reach(a: &Addr, p: &mut Printer, s: &Session) {
    for (id, key, label) in [
        (ifa::BROADCAST, "broadcast", "brd "),
        (ifa::ANYCAST, "anycast", "any "),
        (ifa::MULTICAST, "multicast", "mcast "),
    ] {
        if let Some(ip) = a.nlas.ip(id) {
            p.text(label);
            host(ip, key, " ", p, s);
        }
    }
    p.put("scope", "scope ", &s.names.name(Table::Scopes, a.scope.into()), " ");
}

/// Prints the flags. The flag `permanent` has no word; its absence is `dynamic`.
fn flags(a: &Addr, p: &mut Printer) {
    let all = a.flags();
    // Most addresses have only this flag, for which nothing is printed.
    if all == ifa_f::PERMANENT {
        return;
    }
    let mut rest = all;
    for flag in FLAGS {
        let is_set = all & flag.bit != 0;
        if flag.bit == ifa_f::PERMANENT {
            if !is_set {
                p.both("dynamic", true, "dynamic ");
            }
        } else if is_set && is_told(flag.name, a.family) {
            p.put(flag.name, flag.name, true, " ");
        }
        rest &= !flag.bit;
    }
    if rest != 0 {
        p.put("ifa_flags", "flags ", &format!("{rest:02x}"), " ");
    }
}

/// Whether the name is the one for this family: two names have the same bit.
fn is_told(flag: &str, family: u8) -> bool {
    match flag {
        "secondary" => family != INET6,
        "temporary" => family == INET6,
        _ => true,
    }
}

/// Returns the name of a protocol, or its number in hexadecimal.
fn protocol(proto: u32, s: &Session) -> String {
    let known = || s.names.known(Table::AddressProtocols, proto);
    let name = if s.names.numeric { None } else { known() };
    name.map_or_else(|| format::hex(proto.into()), str::to_owned)
}

fn lifetime(key: &str, before: &'static str, seconds: u32, p: &mut Printer) {
    match seconds {
        u32::MAX if !p.is_json() => p.put(key, before, "forever", ""),
        _ => p.put(key, before, seconds, "sec"),
    }
}
