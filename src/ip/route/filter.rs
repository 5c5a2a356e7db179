//! The filter of `ip route show|flush|save`.

use super::values;
use crate::cli::address::{Address, Prefix, prefix, same_prefix};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::keys;
use crate::cli::value;
use crate::cli::value::{keep, number};
use crate::error::{Error, Result, invalid};
use crate::names::{Table, built_in};
use crate::netlink::Request;
use crate::netlink::uapi::family::{INET, INET6, UNSPEC};
use crate::netlink::uapi::route::{RTM_GETROUTE, rta, rtm_f, rtn, table};
use crate::rt::header::RouteHeader;
use crate::rt::route::Route;
use crate::session::Session;
use crate::text::word::{exact, is_prefix, short, whole, words};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The filter of routes. Fields for which it accepts only one value are not printed.
#[derive(Default)]
pub struct RouteFilter {
    /// The address family; AF_UNSPEC for all.
    pub family: u8,
    /// The routing table; 0 for all.
    pub table: u32,
    /// Whether to show cached routes instead of those of a table.
    pub cached: bool,
    /// The output interface.
    pub device: Option<u32>,
    /// The input interface.
    pub(in crate::ip) from_device: Option<u32>,
    /// The name of `device`.
    pub dev: Option<String>,
    /// The name of `from_device`.
    pub iif: Option<String>,
    /// The protocol.
    pub protocol: Option<u8>,
    /// The scope.
    pub scope: Option<u8>,
    /// The route types as a bit mask: bit 2 is RTN_LOCAL. `vrf` and `type` set the mask; the last one is used.
    pub kinds: Option<u32>,
    /// The type of service.
    pub tos: Option<u8>,
    /// The metric.
    pub metric: Option<u32>,
    /// The mark.
    pub mark: Option<u32>,
    /// The realms and their mask.
    pub realms: Option<(u32, u32)>,
    /// The gateway.
    pub via: Option<Prefix>,
    /// The preferred source address.
    pub src: Option<Prefix>,
    /// The destination prefix.
    pub dst: Range,
    /// The source prefix.
    pub from: Range,
}

/// A range of prefixes: those that `root` contains (keyword `root`), and that contain `longest` (keyword `match`).
/// `exact` sets both.
#[derive(Clone, Default)]
pub struct Range {
    root: Option<Prefix>,
    longest: Option<Prefix>,
}

impl Range {
    /// Whether the range includes all prefixes.
    fn is_all(&self) -> bool {
        self.root.is_none() && self.longest.is_none()
    }

    /// Whether the range includes a prefix, given as address and length.
    fn has(&self, family: u8, bytes: &[u8], bits: u8) -> bool {
        // `default` without a family belongs to every family.
        let is = |prefix: &Prefix| [UNSPEC, family].contains(&prefix.address.family);
        let root = self
            .root
            .as_ref()
            .is_none_or(|root| is(root) && root.bits <= bits && shares(root, bytes, root.bits));
        root && self.longest.as_ref().is_none_or(|longest| {
            is(longest) && bits <= longest.bits && shares(longest, bytes, bits)
        })
    }
}

impl Range {
    /// Reads `root`, `match` or `exact` and a prefix; the first word has already been consumed.
    fn read(&mut self, args: &mut Args, family: u8) -> Result {
        let typed = args.word();
        if is_prefix(typed, "root") {
            self.root = destination(args.value()?, family)?;
        } else if is_prefix(typed, "match") {
            self.longest = destination(args.value()?, family)?;
        } else {
            let text = if is_prefix(typed, "exact") { args.value()? } else { typed };
            self.root = destination(text, family)?;
            self.longest.clone_from(&self.root);
        }
        Ok(())
    }
}

/// Parses the name or number of a table, or `all`, which gives `None`. Errors: `Error: argument "text" is wrong: why`.
fn named_or_all(
    table: Table,
    why: &'static str,
    args: &mut Args,
    s: &Session,
) -> Result<Option<u8>> {
    match args.value()? {
        "all" => Ok(None),
        text => s.names.byte(table, text, why).map(Some),
    }
}

/// Whether the first bits of two addresses are equal. A missing address is treated as zeros.
fn shares(prefix: &Prefix, bytes: &[u8], bits: u8) -> bool {
    let zeros = [0; 16];
    let ours = prefix.address.bytes();
    let ours = if ours.is_empty() { &zeros[..] } else { ours };
    same_prefix(ours, if bytes.is_empty() { &zeros } else { bytes }, bits)
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<RouteFilter> = &Keys::new(&[
    key(
        words!["table"],
        Value::Named(Table::Tables),
        "TABLE_ID := { local | main | default | all | cache | NUMBER }",
        "select routes of this table (default main)",
        set_table,
    ),
    key(
        words!["vrf"],
        Value::Vrf,
        "NAME",
        "select routes in the table of this VRF",
        |f, args, s| {
            f.table = values::vrf(args, s)?;
            f.kinds = Some(!(1 << rtn::LOCAL | 1 << rtn::BROADCAST));
            Ok(())
        },
    ),
    flag(
        words!["cached", "cloned"],
        "show routes of the cache, such as path MTU exceptions",
        |f, _, _| set_cached(f),
    ),
    keys::tos("select only routes of this type of service", |f, args, s| {
        f.tos = Some(value::tos(args, s)?);
        Ok(())
    }),
    key(
        words!["proto", "protocol"],
        Value::Named(Table::Protocols),
        "RTPROTO",
        "select only routes that this routing protocol installed; all for every one",
        |f, args, s| {
            f.protocol = named_or_all(Table::Protocols, "invalid \"protocol\"\n", args, s)?;
            Ok(())
        },
    ),
    key(
        words!["scope"],
        Value::Named(Table::Scopes),
        "SCOPE",
        "select only routes of this scope; all for every one",
        |f, args, s| {
            f.scope = named_or_all(Table::Scopes, "invalid \"scope\"\n", args, s)?;
            Ok(())
        },
    ),
    key(words!["type"], Value::Any, "TYPE", "select only routes of this type", |f, args, _| {
        let text = args.value()?;
        let kind = built_in::route_type(text);
        let kind = kind.ok_or_else(|| Error::invalid(text, "node type value is invalid\n"))?;
        // The mask has 32 bits, so type 34 is the same as type 2.
        f.kinds = Some(1 << (kind % 32));
        Ok(())
    }),
    key(
        exact!["dev", "oif"],
        Value::Dev,
        "STRING",
        "select only routes over this outgoing interface",
        |f, args, _| keep(&mut f.dev, args),
    ),
    key(
        exact!["iif"],
        Value::Dev,
        "STRING",
        "select only cached routes of packets from this interface",
        |f, args, _| keep(&mut f.iif, args),
    ),
    key(
        exact!["mark"],
        Value::Any,
        "NUMBER",
        "select only cached routes of packets with this mark",
        |f, args, _| {
            f.mark = Some(number(args.value()?, "invalid mark value")?);
            Ok(())
        },
    ),
    key(
        &[short("metric"), short("priority"), whole("preference")],
        Value::Any,
        "METRIC",
        "select only routes with this metric",
        |f, args, _| {
            f.metric = Some(number(args.value()?, "\"metric\" value is invalid\n")?);
            Ok(())
        },
    ),
    key(
        exact!["via"],
        Value::Address,
        "[ FAMILY ] PREFIX; FAMILY := { inet | inet6 | mpls | bridge | link }",
        "select only routes whose gateway is in this prefix",
        |f, args, _| {
            let text = args.value()?;
            let (family, text) = match crate::netlink::uapi::family::by_name(text) {
                Some(named) => (named, args.value()?),
                None => (f.family, text),
            };
            f.via = Some(prefix(text, family)?);
            Ok(())
        },
    ),
    key(
        exact!["src"],
        Value::Address,
        "PREFIX",
        "select only routes whose preferred source is in this prefix",
        |f, args, _| {
            f.src = Some(prefix(args.value()?, f.family)?);
            Ok(())
        },
    ),
    key(
        words!["realms"],
        Value::Named(Table::Realms),
        "REALM",
        "select only routes of these realms",
        set_realms,
    ),
    key(
        exact!["from"],
        Value::Address,
        "[ root | match | exact ] PREFIX",
        "select only routes with this source prefix",
        |f, args, _| {
            args.value()?;
            f.from.read(args, f.family)
        },
    ),
    key(
        exact!["to"],
        Value::Address,
        "[ root | match | exact ] PREFIX",
        "select only routes to this destination",
        |f, args, s| {
            args.value()?;
            set_destination(f, args, s)
        },
    ),
]);

/// Reads a filter up to the end of the command line.
pub fn read(args: &mut Args, s: &Session) -> Result<RouteFilter> {
    let mut filter =
        RouteFilter { family: s.options.family, table: table::MAIN, ..RouteFilter::default() };
    grammar::read(KEYS, &mut filter, args, s, set_destination)?;
    if filter.family == UNSPEC && (filter.table != 0 || filter.cached) {
        filter.family = INET;
    }
    filter.from_device = values::index(filter.iif.as_deref(), s)?;
    filter.device = values::index(filter.dev.as_deref(), s)?;
    Ok(filter)
}

fn set_table(f: &mut RouteFilter, args: &mut Args, s: &Session) -> Result {
    let text = args.value()?;
    if let Some(table) = s.names.number(Table::Tables, text) {
        f.table = table;
    } else if text == "all" {
        f.table = 0;
    } else if text == "cache" {
        return set_cached(f);
    } else {
        return invalid(text, "table id value is invalid\n");
    }
    Ok(())
}

fn set_cached(f: &mut RouteFilter) -> Result {
    f.cached = true;
    Ok(())
}

/// Reads `5`, `4/5` or `4/`. A part that is not given is not compared.
fn set_realms(f: &mut RouteFilter, args: &mut Args, s: &Session) -> Result {
    let text = args.value()?;
    let Some(realms) = s.names.realms(text).filter(|_| !text.starts_with('/')) else {
        return invalid(text, "invalid realms\n");
    };
    let mask = match text.split_once('/') {
        None => 0xffff,
        Some((_, "")) => 0xffff_0000,
        Some(_) => u32::MAX,
    };
    f.realms = Some((realms, mask));
    Ok(())
}

/// Reads `[ root | match | exact ] PREFIX`; the first word has already been consumed.
fn set_destination(f: &mut RouteFilter, args: &mut Args, _: &Session) -> Result {
    // An IPv6 prefix does not select IPv6 routes: without -6 it matches none.
    f.dst.read(args, f.family)
}

/// Parses a prefix. Returns `None` for `any` and `all` without a family, which match every prefix.
fn destination(text: &str, family: u8) -> Result<Option<Prefix>> {
    let read = prefix(text, family)?;
    Ok(Some(read).filter(|read| read.address.family != UNSPEC || text == "default"))
}

impl RouteFilter {
    /// Builds the dump request with the filters that the kernel supports.
    pub fn request(&self) -> Request {
        let header = RouteHeader {
            family: self.family,
            protocol: self.protocol.unwrap_or(0),
            flags: if self.cached { rtm_f::CLONED } else { 0 },
            ..Default::default()
        };
        let mut request = Request::dump(RTM_GETROUTE, &header.to_bytes());
        if self.table != 0 {
            request.put_u32(rta::TABLE, self.table);
        }
        if let Some(device) = self.device {
            request.put_u32(rta::OIF, device);
        }
        request
    }

    /// Whether the filter accepts a route. Older kernels ignore filters in the request, so all are checked here.
    #[inline]
    pub fn lets(&self, r: &Route) -> bool {
        let is = |wanted: Option<u8>, found: u8| wanted.is_none_or(|wanted| wanted == found);
        (self.family == UNSPEC || self.family == r.family)
            && self.cached == r.is_cloned()
            && self.kinds.is_none_or(|kinds| kinds & 1 << (r.kind % 32) != 0)
            && (self.table == 0 || self.table == r.table())
            && is(self.protocol, r.protocol)
            && is(self.scope, r.scope)
            && is(self.tos, r.tos)
            && self.lets_addresses(r)
            && self.lets_numbers(r)
    }

    #[inline]
    fn lets_addresses(&self, r: &Route) -> bool {
        let bytes = |id| r.nlas.get(id).unwrap_or_default();
        (self.dst.is_all() || self.dst.has(r.family, bytes(rta::DST), r.dst_len))
            && (self.from.is_all() || self.from.has(r.family, bytes(rta::SRC), r.src_len))
            && self.via.as_ref().is_none_or(|via| reaches(via, super::show::via_ip(r), r))
            && self.src.as_ref().is_none_or(|src| reaches(src, r.nlas.ip(rta::PREFSRC), r))
    }

    #[inline]
    fn lets_numbers(&self, r: &Route) -> bool {
        let is = |wanted: Option<u32>, id| wanted.is_none_or(|n| r.nlas.u32(id) == Some(n));
        let several = r.nlas.has(rta::MULTIPATH);
        let realms = r.nlas.u32(rta::FLOW).unwrap_or(0);
        (is(self.device, rta::OIF) || several)
            && is(self.from_device, rta::IIF)
            && self.mark.is_none_or(|n| r.nlas.u32(rta::MARK).unwrap_or(0) == n)
            && self.metric.is_none_or(|n| r.nlas.u32(rta::PRIORITY).unwrap_or(0) == n)
            && self.realms.is_none_or(|(wanted, mask)| (realms ^ wanted) & mask == 0)
    }

    /// Whether an address filter accepts only one address, so that the address is not printed.
    #[inline]
    pub(super) fn fixes(wanted: &Option<Prefix>, r: &Route) -> bool {
        wanted.as_ref().is_some_and(|wanted| wanted.bits == r.host_len())
    }
}

/// Whether a prefix contains an address of a route. A missing address is treated as zeros.
fn reaches(prefix: &Prefix, ip: Option<IpAddr>, r: &Route) -> bool {
    let zeros = match r.family {
        INET6 => IpAddr::V6(Ipv6Addr::UNSPECIFIED),
        _ => IpAddr::V4(Ipv4Addr::UNSPECIFIED),
    };
    prefix.address.family == UNSPEC || covers(prefix, ip.unwrap_or(zeros))
}

fn covers(prefix: &Prefix, ip: IpAddr) -> bool {
    let address = Address::from(ip);
    prefix.address.family == address.family && shares(prefix, address.bytes(), prefix.bits)
}
