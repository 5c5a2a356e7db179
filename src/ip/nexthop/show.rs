//! Prints one nexthop object, for `ip nexthop show`, `ip -details route` and `ip monitor`.

use crate::ip::route::encap;
use crate::ip::route::show::flags;
use crate::names::Table;
use crate::netlink::message::{Nlas, ip, iter};
use crate::netlink::uapi::nexthop::{MPATH, RESILIENT, group_stats, nha, res_bucket, res_group};
use crate::print::format::general;
use crate::print::{Color, Printer, Val};
use crate::rt::nexthop::Object;
use crate::session::Session;

/// The unit of the kernel's times for user space: clock ticks per second (USER_HZ).
const HERTZ: f64 = 100.0;

/// Prints a nexthop or a group in a line of its own.
pub fn show(n: &Object, p: &mut Printer, s: &Session) {
    fields(n, p, s);
    p.end();
}

/// Prints a nexthop or a group without the end of the line.
pub fn fields(n: &Object, p: &mut Printer, s: &Session) {
    let details = s.options.details > 0;
    if n.deleted {
        p.both("deleted", true, "Deleted ");
    }
    p.put("id", "id ", n.nlas.u32(nha::ID).unwrap_or(0), " ");
    group(n, p);
    encap::show(encap::NEXTHOP, &n.nlas, p, s);
    if let Some(ip) = n.nlas.get(nha::GATEWAY).and_then(ip) {
        let host = s.host(ip, p);
        p.text("via ");
        p.put_in(Color::of_family(n.family), "gateway", "", &host, " ");
    }
    if let Some(index) = n.nlas.u32(nha::OIF) {
        p.text("dev ");
        p.put_in(Color::Ifname, "dev", "", &s.links.name(index), " ");
    }
    if n.scope != 0 || details {
        p.put("scope", "scope ", &s.names.name(Table::Scopes, n.scope.into()), " ");
    }
    if n.nlas.has(nha::BLACKHOLE) {
        p.put("blackhole", "blackhole ", Val::Null, "");
    }
    if n.protocol != 0 || details {
        p.put("protocol", "proto ", &s.names.name(Table::Protocols, n.protocol.into()), " ");
    }
    flags(n.flags, p);
    if n.nlas.has(nha::FDB) {
        p.put("fdb", "fdb", Val::Null, "");
    }
    if let Some(port) = n.nlas.u16(nha::DST_PORT).map(u16::from_be).filter(|port| *port != 0) {
        p.text(if n.nlas.has(nha::FDB) { " " } else { "" });
        p.put("dst_port", "dst_port ", port, " ");
    }
    statistics(&n.nlas, p);
}

/// Prints the members of a group, and its type if that is not the default.
fn group(n: &Object, p: &mut Printer) {
    if let Some(members) = n.members() {
        p.text("group ");
        p.array(Some("group"), |p| {
            for (i, member) in members.enumerate() {
                p.text(if i > 0 { "/" } else { "" });
                p.object(None, |p| {
                    p.put("id", "", member.id, "");
                    p.put_some("weight", ",", Some(member.weight).filter(|w| *w != 1), "");
                });
            }
        });
        p.text(" ");
    }
    match n.nlas.u16(nha::GROUP_TYPE) {
        None | Some(MPATH) => {}
        Some(RESILIENT) => p.put("type", "type ", "resilient", " "),
        Some(_) => p.put("type", "type ", "<unknown type>", " "),
    }
    let Some(values) = n.nlas.nest(nha::RES_GROUP) else { return };
    p.object(Some("resilient_args"), |p| {
        p.put_some("buckets", "buckets ", values.u16(res_group::BUCKETS), " ");
        time("idle_timer", values.u32(res_group::IDLE_TIMER).map(u64::from), p);
        time("unbalanced_timer", values.u32(res_group::UNBALANCED_TIMER).map(u64::from), p);
        time("unbalanced_time", values.uint(res_group::UNBALANCED_TIME), p);
    });
}

/// Prints a time in seconds, with its JSON key as label.
fn time(key: &'static str, ticks: Option<u64>, p: &mut Printer) {
    let Some(ticks) = ticks else { return };
    p.text(key);
    p.put(key, " ", Val::Raw(&general(ticks as f64 / HERTZ)), " ");
}

/// Prints statistics: where they are counted, and the counters.
fn statistics(nlas: &Nlas, p: &mut Printer) {
    let on_off = |on: u32| if on != 0 { "on" } else { "off" };
    if let Some(enabled) = nlas.u32(nha::HW_STATS_ENABLE) {
        p.object(Some("hw_stats"), |p| {
            p.both("enabled", enabled != 0, &format!("hw_stats {} ", on_off(enabled)));
            let used = nlas.u32(nha::HW_STATS_USED).unwrap_or(0);
            p.both("used", used != 0, &format!("used {} ", on_off(used)));
        });
    }
    let Some(members) = nlas.get(nha::GROUP_STATS) else { return };
    p.line();
    p.text("  stats:");
    p.array(Some("group_stats"), |p| {
        for (_, bytes) in iter(members) {
            let member = Nlas::parse(bytes);
            p.line();
            p.object(None, |p| {
                p.put_some("id", "    id ", member.u32(group_stats::ID), "");
                p.put_some("packets", " packets ", member.uint(group_stats::PACKETS), "");
                let hardware = member.uint(group_stats::PACKETS_HW);
                p.put_some("packets_hw", " packets_hw ", hardware, "");
            });
        }
    });
}

/// Prints a bucket of a resilient group.
pub fn bucket(n: &Object, p: &mut Printer) {
    p.put_some("id", "id ", n.nlas.u32(nha::ID), " ");
    if let Some(values) = n.nlas.nest(nha::RES_BUCKET) {
        p.object(Some("bucket"), |p| {
            p.put_some("index", "index ", values.u16(res_bucket::INDEX), " ");
            time("idle_time", values.uint(res_bucket::IDLE_TIME), p);
            p.put_some("nhid", "nhid ", values.u32(res_bucket::NH_ID), " ");
        });
    }
    flags(n.flags, p);
    p.end();
}
