//! `ip rule show`

use super::filter::RuleFilter;
use super::values::{ALL_DSCP, ALL_FLOWLABEL};
use crate::cli::address;
use crate::cli::args::Args;
use crate::error::{Error, Kind, Result};
use crate::names::Table;
use crate::netlink::uapi::rule::{RTM_GETRULE, action, flag, fra};
use crate::netlink::{Message, Request};
use crate::print::{Color, Printer, Val, format};
use crate::rt::header::RuleHeader;
use crate::rt::rule::{Ports, Rule};
use crate::session::Session;

/// RTA_GATEWAY; the address of a NAT rule is sent as this attribute.
const GATEWAY: u16 = 5;

/// Runs `ip rule show`.
pub fn run<const MULTICAST: bool>(s: &Session, args: &mut Args) -> Result {
    let filter = RuleFilter::read(super::family(s, MULTICAST)?, args, s)?;
    s.printer()
        .document(|p| {
            s.conn()?.dump(list(filter.family), |message| {
                let rule = Rule::parse(message);
                if filter.lets(&rule) {
                    p.entry(|p| show(&rule, p, s));
                }
                Ok(())
            })
        })
        .map_err(fatal)
}

/// Builds the dump request for the rules of a family.
pub fn list(family: u8) -> Request {
    Request::dump(RTM_GETRULE, &RuleHeader::of(family).to_bytes())
}

/// Sets the exit code 255 of a failed dump, after which a batch with -force continues.
pub fn fatal(error: Error) -> Error {
    match error.kind {
        Kind::Dump(..) => error.with_code(255).passing(),
        _ => error,
    }
}

/// Prints the rule of a message.
pub fn message(message: &Message, p: &mut Printer, s: &Session) {
    p.object(None, |p| show(&Rule::parse(message), p, s));
}

/// Prints a rule.
pub fn show(r: &Rule, p: &mut Printer, s: &Session) {
    if r.deleted {
        p.put("deleted", "Deleted ", true, "");
    }
    p.put("priority", "", r.priority(), ":\t");
    if r.is_inverted() {
        p.put("not", "not ", Val::Null, "");
    }
    source(r, p);
    destination(r, p);
    if r.tos != 0 {
        p.put("tos", " tos ", &s.names.name(Table::Dsfield, r.tos.into()), "");
    }
    mark(r, p);
    interface(r, p, "iif", fra::IIFNAME, flag::IIF_DETACHED);
    interface(r, p, "oif", fra::OIFNAME, flag::OIF_DETACHED);
    if r.nlas.u8(fra::L3MDEV).is_some_and(|on| on != 0) {
        p.put("l3mdev", " lookup [l3mdev-table]", Val::Null, "");
    }
    if let Some((first, last)) = r.users() {
        p.put("uid_start", " uidrange ", first, "");
        p.put("uid_end", "-", last, "");
    }
    if let Some(protocol) = r.nlas.u8(fra::IP_PROTO) {
        p.put("ipproto", " ipproto ", &s.names.ip_protocol(protocol), "");
    }
    ports(r.source_ports(), p, ["sport", "sport_mask", "sport_start", "sport_end"]);
    ports(r.destination_ports(), p, ["dport", "dport_mask", "dport_start", "dport_end"]);
    if let Some(id) = r.nlas.uint(fra::TUN_ID) {
        p.put("tun_id", " tun_id ", u64::from_be(id), "");
    }
    table(r, p, s);
    realms(r, p, s);
    act(r, p, s);
    protocol(r, p, s);
    dscp(r, p, s);
    flowlabel(r, p);
    p.end();
}

fn source(r: &Rule, p: &mut Printer) {
    p.text("from ");
    match r.nlas.ip(fra::SRC) {
        Some(ip) => {
            p.put_in(Color::of_family(r.family), "src", "", ip, "");
            length(r.src_bits, Some(ip), "srclen", p);
        }
        None if r.src_bits != 0 => {
            p.put("src", "", "0", "");
            length(r.src_bits, None, "srclen", p);
        }
        None => p.put("src", "", "all", ""),
    }
}

fn destination(r: &Rule, p: &mut Printer) {
    match r.nlas.ip(fra::DST) {
        Some(ip) => {
            p.text(" to ");
            p.put_in(Color::of_family(r.family), "dst", "", ip, "");
            length(r.dst_bits, Some(ip), "dstlen", p);
        }
        None if r.dst_bits != 0 => {
            p.put("dst", " to ", "0", "");
            length(r.dst_bits, None, "dstlen", p);
        }
        None => {}
    }
}

/// Prints a prefix length, unless it is that of the whole address.
fn length(bits: u8, ip: Option<std::net::IpAddr>, key: &str, p: &mut Printer) {
    let whole = ip.map(|ip| address::Address::from(ip).all_bits());
    if whole != Some(bits) {
        p.put(key, "/", bits, "");
    }
}

fn mark(r: &Rule, p: &mut Printer) {
    let (mark, mask) = (r.nlas.u32(fra::FWMARK), r.nlas.u32(fra::FWMASK));
    if mark.is_none() && mask.is_none() {
        return;
    }
    p.put("fwmark", " fwmark ", Val::Hex(mark.unwrap_or(0).into()), "");
    if let Some(mask) = mask.filter(|mask| *mask != u32::MAX) {
        p.put("fwmask", "/", Val::Hex(mask.into()), "");
    }
}

fn interface(r: &Rule, p: &mut Printer, key: &'static str, id: u16, detached: u32) {
    let Some(name) = r.nlas.name(id) else { return };
    p.text(" ");
    p.text(key);
    p.text(" ");
    p.put_in(Color::Ifname, key, "", &name, "");
    if r.is(detached) {
        p.put(&format!("{key}_detached"), " [detached]", Val::Null, "");
    }
}

fn ports(ports: Option<Ports>, p: &mut Printer, keys: [&str; 4]) {
    let Some(ports) = ports else { return };
    let [one, mask, start, end] = keys;
    if ports.start != ports.end {
        p.format(format_args!(" {one} "));
        p.put(start, "", ports.start, "");
        p.put(end, "-", ports.end, "");
        return;
    }
    let part = ports.mask.filter(|mask| *mask != u16::MAX);
    let text = match part {
        Some(bits) => {
            format!(" {one} {}/{}", format::hex(ports.start.into()), format::hex(bits.into()))
        }
        None => format!(" {one} {}", ports.start),
    };
    p.both(one, ports.start, &text);
    if let Some(bits) = ports.mask {
        p.json(mask, Val::Hex(bits.into()));
    }
}

fn table(r: &Rule, p: &mut Printer, s: &Session) {
    if r.table() == 0 {
        return;
    }
    p.put("table", " lookup ", &s.names.name(Table::Tables, r.table()), "");
    let there = |n: &u32| *n != u32::MAX;
    let length = r.nlas.u32(fra::SUPPRESS_PREFIXLEN).filter(there);
    p.put_some("suppress_prefixlen", " suppress_prefixlength ", length.map(|n| n as i32), "");
    if let Some(group) = r.nlas.u32(fra::SUPPRESS_IFGROUP).filter(there) {
        let name = s.names.name(Table::Groups, group);
        p.put("suppress_ifgroup", " suppress_ifgroup ", &name, "");
    }
}

fn realms(r: &Rule, p: &mut Printer, s: &Session) {
    let Some(flow) = r.nlas.u32(fra::FLOW) else { return };
    p.text(" realms ");
    if flow >> 16 != 0 {
        p.put("flow_from", "", &s.names.name(Table::Realms, flow >> 16), "/");
    }
    p.put("flow_to", "", &s.names.name(Table::Realms, flow & 0xffff), "");
}

fn act(r: &Rule, p: &mut Printer, s: &Session) {
    match r.action {
        action::TO_TABLE => {}
        action::NAT => match r.nlas.ip(GATEWAY) {
            Some(ip) => p.put("nat_gateway", " map-to ", ip, ""),
            None => p.put("masquerade", " masquerade", Val::Null, ""),
        },
        action::GOTO => {
            match r.nlas.u32(fra::GOTO) {
                Some(target) => p.put("goto", " goto ", target, ""),
                None => p.put("goto", " goto ", "none", ""),
            }
            if r.is(flag::UNRESOLVED) {
                p.put("unresolved", " [unresolved]", Val::Null, "");
            }
        }
        action::NOP => p.put("nop", " nop", Val::Null, ""),
        kind => p.put("action", " ", &s.names.route_type(kind), ""),
    }
}

/// Prints the protocol; that of the kernel's own rules only with -details.
fn protocol(r: &Rule, p: &mut Printer, s: &Session) {
    const KERNEL: u32 = 2;
    let details = s.options.details > 0;
    let shown = |n: &u32| details || *n != KERNEL && *n != 0;
    if let Some(protocol) = r.nlas.u32(fra::PROTOCOL).filter(shown) {
        p.put("protocol", " proto ", &s.names.name(Table::Protocols, protocol), "");
    }
}

fn dscp(r: &Rule, p: &mut Printer, s: &Session) {
    let Some((dscp, mask)) = r.dscp() else { return };
    let known = s.names.known(Table::Dsfield, u32::from(dscp) << 2).filter(|_| !s.names.numeric);
    let name = known.map_or_else(|| dscp.to_string(), String::from);
    let text = match mask {
        ALL_DSCP => format!(" dscp {name}"),
        _ => format!(" dscp {}/{}", format::hex(dscp.into()), format::hex(mask.into())),
    };
    p.both("dscp", &name, &text);
    if r.nlas.has(fra::DSCP_MASK) {
        p.json("dscp_mask", Val::Hex(mask.into()));
    }
}

fn flowlabel(r: &Rule, p: &mut Printer) {
    let Some((label, mask)) = r.flowlabel() else { return };
    p.put("flowlabel", " flowlabel ", Val::Hex(label.into()), "");
    let key = "flowlabel_mask";
    match mask {
        ALL_FLOWLABEL => p.json(key, Val::Hex(mask.into())),
        _ => p.put(key, "/", Val::Hex(mask.into()), ""),
    }
}
