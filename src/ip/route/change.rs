//! `ip route add|change|replace|append|prepend|test|delete`

use super::filter::RouteFilter;
use super::metrics::{self, Metrics};
use super::{encap, nexthops, show, values};
use crate::cli::address::{self, Prefix, prefix};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Behind, Key, Keys, Value, flag, key};
use crate::cli::keys;
use crate::cli::value;
use crate::cli::value::{keep, number};
use crate::error::{Error, Result, invalid};
use crate::names::{Table, built_in};
use crate::netlink::Request;
use crate::netlink::uapi::family::{self, INET, INET6, MPLS, UNSPEC};
use crate::netlink::uapi::route::{RTM_DELROUTE, rta, rtax, rtn, rtnh_f, rtprot, scope, table};
use crate::rt::header::RouteHeader;
use crate::rt::route::{HEADER, Route, host_len};
use crate::session::Session;
use crate::text::word::{Word, exact, is_prefix, short, whole, words};
use smol_str::SmolStr;

/// The parsed command line.
pub(super) struct RouteChange {
    deletes: bool,
    family: u8,
    dst: Option<Prefix>,
    src_len: u8,
    tos: u8,
    table: Option<u32>,
    protocol: Option<u8>,
    scope: Option<u8>,
    kind: Option<u8>,
    flags: u32,
    metrics: Metrics,
    device: Option<SmolStr>,
    has_gateway: bool,
    has_nexthop: bool,
    /// The words after the first `nexthop`.
    nexthops: Option<Vec<String>>,
    /// The attributes read so far. The header and the metrics are added at the end.
    request: Request,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<RouteChange> = &Keys::new(&[
    key(
        exact!["src"],
        Value::OwnAddress,
        "ADDRESS",
        "source address to prefer for packets that use the route",
        |c, args, _| {
            let src = address::address(args.value()?, c.family)?;
            c.settle_family(src.family);
            c.request.put(rta::PREFSRC, src.bytes());
            Ok(())
        },
    ),
    key(
        exact!["as"],
        Value::Address,
        "[ to ] ADDRESS",
        "destination label of MPLS packets after the label is swapped",
        |c, args, _| {
            let to = args.value()?;
            let text = if to == "to" { args.value()? } else { to };
            let to = address::address(text, c.family)?;
            c.settle_family(to.family);
            c.request.put(rta::NEWDST, to.bytes());
            Ok(())
        },
    ),
    key(exact!["via"], Value::Gateway, family::VIA, "IP address of the gateway", |c, args, _| {
        if c.has_gateway {
            return invalid("via", "use nexthop syntax to specify multiple via\n");
        }
        c.has_gateway = true;
        let family = nexthops::via(c.family, args, &mut c.request)?;
        c.settle_family(family);
        Ok(())
    }),
    key(
        exact!["from"],
        Value::Address,
        "PREFIX",
        "source prefix that the route applies to (IPv6 only)",
        |c, args, _| {
            let from = prefix(args.value()?, c.family)?;
            c.settle_family(from.address.family);
            c.src_len = from.bits;
            if !from.address.bytes().is_empty() {
                c.request.put(rta::SRC, from.address.bytes());
            }
            Ok(())
        },
    ),
    keys::tos("type of service that the route applies to (IPv4 only)", |c, args, s| {
        c.tos = s.names.byte(Table::Dsfield, args.value()?, "\"tos\" value is invalid\n")?;
        Ok(())
    }),
    key(
        exact!["expires"],
        Value::Any,
        "TIME",
        "time in seconds until the route is removed (IPv6 only)",
        |c, args, _| {
            let seconds = number(args.value()?, "\"expires\" value is invalid\n")?;
            c.request.put_u32(rta::EXPIRES, seconds);
            Ok(())
        },
    ),
    key(
        PRIORITY,
        Value::Any,
        "METRIC",
        "metric (priority) of the route: the lowest wins",
        |c, args, _| {
            let metric = number(args.value()?, "\"metric\" value is invalid\n")?;
            c.request.put_u32(rta::PRIORITY, metric);
            Ok(())
        },
    ),
    key(
        exact!["scope"],
        Value::Named(Table::Scopes),
        "SCOPE",
        "scope of the destinations: how far away they are (IPv4 only)",
        |c, args, s| {
            c.scope =
                Some(s.names.byte(Table::Scopes, args.value()?, "invalid \"scope\" value\n")?);
            Ok(())
        },
    ),
    metric::<{ rtax::MTU }>(),
    metric::<{ rtax::HOPLIMIT }>(),
    metric::<{ rtax::ADVMSS }>(),
    metric::<{ rtax::REORDERING }>(),
    metric::<{ rtax::RTT }>(),
    metric::<{ rtax::RTO_MIN }>(),
    metric::<{ rtax::WINDOW }>(),
    metric::<{ rtax::CWND }>(),
    metric::<{ rtax::INITCWND }>(),
    metric::<{ rtax::INITRWND }>(),
    metric::<{ rtax::FEATURES }>(),
    metric::<{ rtax::QUICKACK }>(),
    metric::<{ rtax::CC_ALGO }>(),
    metric::<{ rtax::RTTVAR }>(),
    metric::<{ rtax::SSTHRESH }>(),
    key(
        words!["realms"],
        Value::Named(Table::Realms),
        "REALM",
        "source and destination realm of the route, for classification of traffic",
        |c, args, s| {
            let text = args.value()?;
            match s.names.realms(text) {
                Some(realms) => c.request.put_u32(rta::FLOW, realms),
                None => return invalid(text, "\"realm\" value is invalid\n"),
            }
            Ok(())
        },
    ),
    flag(
        exact!["onlink"],
        "treat the gateway as directly reachable, whatever its address",
        |c, _, _| {
            c.flags |= rtnh_f::ONLINK;
            Ok(())
        },
    ),
    flag(
        exact!["nexthop"],
        "add one of several next hops of a multipath route",
        |c: &mut RouteChange, args, _| {
            // `nexthop` and the words after it come last. They are read after the other words have been checked.
            c.has_nexthop = true;
            c.nexthops = Some(args.by_ref().map(str::to_owned).collect());
            Ok(())
        },
    )
    .behind(Behind::These(|| nexthops::WORDS.iter().collect())),
    key(
        exact!["nhid"],
        Value::Any,
        "ID",
        "use a next hop object instead of via and dev",
        |c, args, _| {
            c.has_nexthop = true;
            let id = number(args.value()?, "\"id\" value is invalid\n")?;
            c.request.put_u32(rta::NH_ID, id);
            Ok(())
        },
    ),
    key(
        words!["proto", "protocol"],
        Value::Named(Table::Protocols),
        "RTPROTO",
        "routing protocol that installs the route (default boot)",
        |c, args, s| {
            c.protocol = Some(value::protocol(args, s)?);
            Ok(())
        },
    ),
    key(
        words!["table"],
        Value::Named(Table::Tables),
        "TABLE_ID",
        "routing table of the route, by number or name (default main)",
        |c, args, s| {
            let text = args.value()?;
            let table = s.names.number(Table::Tables, text);
            let table =
                table.ok_or_else(|| Error::invalid(text, "\"table\" value is invalid\n"))?;
            c.set_table(table);
            Ok(())
        },
    ),
    key(words!["vrf"], Value::Vrf, "NAME", "use the routing table of this VRF", |c, args, s| {
        c.set_table(values::vrf(args, s)?);
        Ok(())
    }),
    key(
        exact!["dev", "oif"],
        Value::Dev,
        "STRING",
        "outgoing interface of the route",
        |c, args, _| keep(&mut c.device, args),
    ),
    key(
        exact!["pref"],
        Value::OneOf(&["low", "medium", "high"]),
        "PREF",
        "preference of the router (RFC 4191, IPv6 only)",
        set_pref,
    ),
    Key {
        spec: encap::SPEC,
        read: |c, args, s| encap::read(encap::ROUTE, args, &mut c.request, s),
    },
    key(
        exact!["ttl-propagate"],
        Value::OneOf(&["enabled", "disabled"]),
        "",
        "copy the TTL from the MPLS header at the last hop",
        |c, args, _| {
            let text = args.value()?;
            let on = match text {
                _ if is_prefix(text, "enabled") => 1,
                _ if is_prefix(text, "disabled") => 0,
                _ => return invalid(text, "\"ttl-propagate\" value is invalid\n"),
            };
            c.request.put_u8(rta::TTL_PROPAGATE, on);
            Ok(())
        },
    ),
    metric::<{ rtax::FASTOPEN_NO_COOKIE }>(),
    key(
        exact!["to"],
        Value::Address,
        "[ TYPE ] PREFIX",
        "destination of the route, with an optional type",
        |c, args, s| {
            args.value()?;
            set_destination(c, args, s)
        },
    ),
]);

const PRIORITY: &[Word] = &[short("metric"), short("priority"), whole("preference")];

/// The keyword of a metric (RTAX_MTU etc.).
const fn metric<const ID: u16>() -> Key<RouteChange> {
    let metric = metrics::of(ID);
    key(metric.words, Value::Any, metric.value_name, metric.doc, |c, args, _| {
        c.metrics.read(const { &metrics::of(ID) }, args)
    })
}

/// Runs a command that sends a request of type `kind` with `flags`.
pub fn run(s: &Session, args: &mut Args, kind: u16, flags: u16) -> Result {
    if args.is_empty() || args.peek().is_some_and(|word| word == "help") {
        return Err(super::ROUTE.usage());
    }
    let mut change = RouteChange {
        deletes: kind == RTM_DELROUTE,
        family: s.options.family,
        dst: None,
        src_len: 0,
        tos: 0,
        table: None,
        protocol: None,
        scope: None,
        kind: None,
        flags: 0,
        metrics: Metrics::default(),
        device: None,
        has_gateway: false,
        has_nexthop: false,
        nexthops: None,
        request: Request::new(kind, flags, &[0; HEADER]),
    };
    grammar::read(KEYS, &mut change, args, s, set_destination)?;
    if change.dst.is_none() {
        return Err(super::ROUTE.usage());
    }
    s.change(change.finish(s)?, |message, p, s| {
        p.object(None, |p| show::show(&Route::parse(message), &RouteFilter::default(), p, s));
    })
}

/// Reads `[ TYPE ] PREFIX`; the first word has already been consumed.
fn set_destination(c: &mut RouteChange, args: &mut Args, _: &Session) -> Result {
    let mut text = args.word();
    if is_prefix(text, "help") {
        return Err(super::ROUTE.usage());
    }
    // A number that does not begin with a digit is a type too: `+7` is a type, `7` is an address.
    let is_address = text.starts_with(|c: char| c.is_ascii_digit());
    let kind = if is_address { None } else { built_in::route_type(text) };
    if let Some(kind) = kind {
        text = args.value()?;
        c.kind = Some(kind);
    }
    if c.dst.is_some() {
        return Err(Error::duplicate("to", text));
    }
    let dst = prefix(text, c.family)?;
    c.settle_family(dst.address.family);
    if !dst.address.bytes().is_empty() {
        c.request.put(rta::DST, dst.address.bytes());
    }
    c.dst = Some(dst);
    Ok(())
}

fn set_pref(c: &mut RouteChange, args: &mut Args, _: &Session) -> Result {
    let text = args.value()?;
    let pref = match text {
        "low" => 3,
        "medium" => 0,
        "high" => 1,
        _ => number(text, "\"pref\" value is invalid\n")?,
    };
    c.request.put_u8(rta::PREF, pref);
    Ok(())
}

impl RouteChange {
    /// Sets the address family by the first address. The following addresses must have the same family.
    fn settle_family(&mut self, family: u8) {
        if self.family == UNSPEC {
            self.family = family;
        }
    }

    /// The header holds table numbers up to 255; a larger one is an attribute.
    fn set_table(&mut self, table: u32) {
        if table > 255 {
            self.request.put_u32(rta::TABLE, table);
        }
        self.table = Some(table);
    }

    /// Completes the request with the header and the metrics.
    fn finish(mut self, s: &Session) -> Result<Request> {
        if let Some(index) = values::index(self.device.as_deref(), s)? {
            self.request.put_u32(rta::OIF, index);
        }
        std::mem::take(&mut self.metrics).write(&mut self.request);
        if let Some(words) = self.nexthops.take() {
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let all = nexthops::read(&mut self.family, &mut Args::new(&words), s)?;
            self.request.within(nexthops::LONGEST, |request| request.put(rta::MULTIPATH, &all));
            if self.request.is_full() {
                return Err(Error::silent(1));
            }
        }
        self.settle_family(INET);
        let any = self.deletes && self.family != MPLS;
        let kind = self.kind.unwrap_or(if any { rtn::UNSPEC } else { rtn::UNICAST });
        let table = self.table.unwrap_or(match self.kind {
            Some(rtn::LOCAL | rtn::BROADCAST | rtn::NAT | rtn::ANYCAST) => table::LOCAL,
            _ => table::MAIN,
        });
        let protocol = self.protocol.unwrap_or(if self.deletes { 0 } else { rtprot::BOOT });
        let scope = self.scope.unwrap_or_else(|| self.usual_scope(kind));
        let dst_bits = match self.dst {
            Some(dst) if self.family == MPLS => host_len(dst.address.family),
            Some(dst) => dst.bits,
            None => 0,
        };
        let header = RouteHeader {
            family: self.family,
            dst_bits,
            src_bits: self.src_len,
            tos: self.tos,
            table: u8::try_from(table).unwrap_or(0),
            protocol,
            scope,
            kind,
            flags: self.flags,
        };
        self.request.set_header(&header.to_bytes());
        Ok(self.request)
    }

    /// The scope of a route if the command line gives none.
    fn usual_scope(&self, kind: u8) -> u8 {
        if matches!(self.family, INET6 | MPLS) {
            return scope::UNIVERSE;
        }
        match kind {
            rtn::LOCAL | rtn::NAT => scope::HOST,
            rtn::BROADCAST | rtn::MULTICAST | rtn::ANYCAST => scope::LINK,
            rtn::UNICAST | rtn::UNSPEC if self.deletes => scope::NOWHERE,
            rtn::UNICAST | rtn::UNSPEC if !self.has_gateway && !self.has_nexthop => scope::LINK,
            _ if self.deletes => scope::NOWHERE,
            _ => scope::UNIVERSE,
        }
    }
}
