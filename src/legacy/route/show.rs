//! `route`: shows the IPv4 routes of the main table, as /proc/net/route lists them.

use super::Style;
use super::change::HEADER;
use crate::error::{Error, Kind, Refusal, Result};
use crate::legacy::host;
use crate::names::hosts;
use crate::netlink::message::{Nlas, u32_at};
use crate::netlink::uapi::family::INET;
use crate::netlink::uapi::route::{RTM_GETROUTE, rta, rtax, rtn, table};
use crate::netlink::{Message, Request};
use crate::print::{Printer, Val};
use crate::rt::header::RouteHeader;
use crate::session::Session;
use crate::text::Ifname;
use std::net::{IpAddr, Ipv4Addr};

/// An IPv4 route.
struct Route {
    target: Ipv4Addr,
    /// Prefix length.
    bits: u8,
    gateway: Option<Ipv4Addr>,
    /// Interface index.
    device: u32,
    /// `RTF_REJECT`: an unreachable or prohibit route.
    is_reject: bool,
    metric: u32,
    /// `RTAX_ADVMSS` plus 40 bytes of headers, or 0.
    mss: u32,
    /// Bytes.
    window: u32,
    /// Milliseconds.
    round_trip: u32,
}

/// Shows the routing table and the routing cache. The cache is empty since Linux 3.6. Errors: the main table does not exist.
pub fn run(s: &Session, style: Style, p: &mut Printer) -> Result {
    let exists = !style.fib || show_table(s, style, p)?;
    if style.cache && exists {
        p.text("Kernel IP routing cache\n");
        let more = "  TOS HHRef HHUptod     SpecDst";
        let first = "Source          Destination     Gateway        ";
        p.text_value(Val::Raw(&head(style.extended, first, more)));
    }
    if exists { Ok(()) } else { Err(Error::silent(1)) }
}

/// Shows the main table. Returns false if the table does not exist: the kernel creates the table with its first route.
fn show_table(s: &Session, style: Style, p: &mut Printer) -> Result<bool> {
    p.text("Kernel IP routing table\n");
    let first = "Destination     Gateway         Genmask        ";
    p.text_value(Val::Raw(&head(style.extended, first, "")));
    let mut request = Request::dump(RTM_GETROUTE, &RouteHeader::of(INET).to_bytes());
    request.put_u32(rta::TABLE, table::MAIN);
    let listed = s.conn()?.dump(request, |message: &Message| {
        if let Some(route) = read(message) {
            show(s, &route, style, p);
        }
        Ok(())
    });
    match listed {
        Ok(()) => Ok(true),
        Err(Error { kind: Kind::Dump(Refusal { errno: nix::libc::ENOENT, .. }, _), .. }) => {
            Ok(false)
        }
        Err(error) => Err(error),
    }
}

/// The line of column headers. `first` are the headers of the first three columns, `last` those at the end of the line with
/// -ee.
fn head(extended: u32, first: &str, last: &str) -> String {
    match extended {
        0 => format!("{first} Flags Metric Ref    Use Iface\n"),
        1 => format!("{first} Flags   MSS Window  irtt Iface\n"),
        2 => format!("{first} Flags Metric Ref    Use Iface    MSS   Window irtt{last}\n"),
        _ => String::new(),
    }
}

/// Reads a route of the main table. Returns None for broadcast and multicast routes, which /proc/net/route does not list.
fn read(message: &Message) -> Option<Route> {
    let header = RouteHeader::parse(message);
    let nlas = message.attributes(HEADER);
    let table = nlas.u32(rta::TABLE).unwrap_or(header.table.into());
    let kind = header.kind;
    if table != table::MAIN || matches!(kind, rtn::BROADCAST | rtn::MULTICAST) {
        return None;
    }
    let metrics = nlas.nest(rta::METRICS).unwrap_or_else(|| Nlas::parse(&[]));
    let metric = |id| metrics.u32(id).unwrap_or(0);
    let (device, gateway) = first_hop(&nlas);
    Some(Route {
        target: v4(nlas.get(rta::DST)).unwrap_or(Ipv4Addr::UNSPECIFIED),
        bits: header.dst_bits,
        gateway,
        device,
        is_reject: matches!(kind, rtn::UNREACHABLE | rtn::PROHIBIT),
        metric: nlas.u32(rta::PRIORITY).unwrap_or(0),
        mss: Some(metric(rtax::ADVMSS)).filter(|mss| *mss > 0).map_or(0, |mss| mss + 40),
        window: metric(rtax::WINDOW),
        // RTAX_RTT is in units of 1/8 ms.
        round_trip: metric(rtax::RTT) >> 3,
    })
}

/// Returns interface index and gateway of a route; of a multipath route those of the first nexthop. A gateway of another
/// address family is returned as 0.0.0.0.
fn first_hop(nlas: &Nlas) -> (u32, Option<Ipv4Addr>) {
    /// `struct rtnexthop`: length, flags, weight, index.
    const HOP: usize = 8;
    let hops = nlas.get(rta::MULTIPATH).unwrap_or_default();
    let inner = Nlas::parse(hops.get(HOP..).unwrap_or_default());
    let (device, nlas) = match hops.is_empty() {
        true => (nlas.u32(rta::OIF).unwrap_or(0), nlas),
        false => (u32_at(hops, 4), &inner),
    };
    let via = nlas.has(rta::VIA).then_some(Ipv4Addr::UNSPECIFIED);
    (device, v4(nlas.get(rta::GATEWAY)).or(via))
}

fn v4(bytes: Option<&[u8]>) -> Option<Ipv4Addr> {
    bytes.and_then(|bytes| <[u8; 4]>::try_from(bytes).ok()).map(Ipv4Addr::from)
}

/// Prints a route. Prints nothing if -e is given three times.
fn show(s: &Session, r: &Route, style: Style, p: &mut Printer) {
    if style.extended <= 2 {
        p.object(None, |p| show_columns(s, r, style, p));
    }
}

fn show_columns(s: &Session, r: &Route, style: Style, p: &mut Printer) {
    let mask = Ipv4Addr::from(u32::MAX.checked_shl(32 - u32::from(r.bits.min(32))).unwrap_or(0));
    let target = if style.numeric { r.target.to_string() } else { name(r.target, mask) };
    p.both("dst", &target, &format!("{target:<15} "));
    let gateway = match r.gateway {
        _ if r.is_reject => "-".into(),
        Some(gateway) if !style.numeric => host::name(IpAddr::V4(gateway)),
        gateway => gateway.unwrap_or(Ipv4Addr::UNSPECIFIED).to_string(),
    };
    let known = r.gateway.is_some() && !r.is_reject;
    p.both(
        "gateway",
        if known { Val::Str(&gateway) } else { Val::Null },
        &format!("{gateway:<15} "),
    );
    p.both("genmask", IpAddr::V4(mask), &format!("{:<15} ", mask.to_string()));
    let flags = [
        Some(if r.is_reject { "!" } else { "U" }),
        known.then_some("G"),
        (r.bits == 32).then_some("H"),
    ];
    let flags: Vec<_> = flags.into_iter().flatten().collect();
    super::show_flags(&flags, 5, p);
    if style.extended != 1 {
        p.both("metric", r.metric, &format!(" {:<6}", r.metric as i32));
        number(r, "ref", 0, |text| format!(" {text:<2}"), p);
        p.both("use", 0u32, "       0");
    }
    if style.extended == 1 {
        number(r, "mss", r.mss, |text| format!(" {text:>5}"), p);
        number(r, "window", r.window, |text| format!(" {text:<5}"), p);
        number(r, "irtt", r.round_trip, |text| format!(" {text:>6}"), p);
    }
    let device = match r.device {
        _ if r.is_reject => Ifname::truncated("-"),
        index => s.links.name(index),
    };
    let known = if r.is_reject { Val::Null } else { (&device).into() };
    match style.extended {
        2 => p.both("ifname", known, &format!(" {device:<8.6}")),
        _ => p.both("ifname", known, &format!(" {device}")),
    }
    if style.extended == 2 {
        number(r, "mss", r.mss, |text| format!(" {text:<5}"), p);
        number(r, "window", r.window, |text| format!(" {text:<6}"), p);
        number(r, "irtt", r.round_trip, |text| format!(" {text}"), p);
    }
    p.text("\n");
}

/// Prints a number. For a reject route, prints `-`, in JSON null.
fn number(r: &Route, key: &str, n: u32, text: impl Fn(&str) -> String, p: &mut Printer) {
    match r.is_reject {
        true => p.both(key, Val::Null, &text("-")),
        false => p.both(key, n, &text(&n.to_string())),
    }
}

/// The name of a destination: `default`, a network of /etc/networks, a host name, or the address if there is none.
fn name(target: Ipv4Addr, mask: Ipv4Addr) -> String {
    match mask {
        Ipv4Addr::UNSPECIFIED => "default".into(),
        Ipv4Addr::BROADCAST => host::name(IpAddr::V4(target)),
        _ if target.is_unspecified() => target.to_string(),
        _ => hosts::network_name(target).unwrap_or_else(|| target.to_string()),
    }
}
