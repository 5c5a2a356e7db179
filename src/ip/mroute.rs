//! `ip mroute`: multicast routes in the kernel's cache, which a multicast routing daemon manages.

use crate::cli::address::{Prefix, prefix};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key, specs};
use crate::cli::object::{Bare, Object, verb};
use crate::cli::value::keep;
use crate::error::{Error, Kind, Result, invalid, warn};
use crate::names::Table;
use crate::netlink::Request;
use crate::netlink::message::u64_at;
use crate::netlink::uapi::family::{INET, INET6, IP6MR, IPMR, UNSPEC};
use crate::netlink::uapi::route::{RTM_GETROUTE, rta, rtn, rtnh_f, table};
use crate::print::{Color, Printer, Val, format};
use crate::rt::header::RouteHeader;
use crate::rt::route::Route;
use crate::session::Session;
use crate::text::word::{exact, is_prefix, words};

/// The unit of the kernel's times for user space: clock ticks per second (USER_HZ).
const HERTZ: f64 = 100.0;

/// The object `ip mroute`.
pub(super) static MROUTE: Object = Object {
    words: words!["mroute"],
    title: "ip mroute",
    doc: "list multicast routes",
    bare: Bare::Run(list),
    verbs: &[verb(words!["list", "show", "lst"], list)
        .keys(|| specs(KEYS))
        .operand("[ to ] PREFIX", &[Value::Address])
        .doc("list multicast routes")],
    ..Object::PLAIN
};

/// The filter of routes.
#[derive(Default)]
pub(super) struct MrouteFilter {
    family: u8,
    table: u32,
    name: Option<String>,
    iif: Option<u32>,
    src: Option<Prefix>,
    dst: Option<Prefix>,
}

impl MrouteFilter {
    /// A filter for routes with this incoming interface, if given.
    pub(super) fn of_interface(iif: Option<u32>) -> Self {
        MrouteFilter { iif, ..MrouteFilter::default() }
    }

    /// Whether the filter accepts a route.
    pub fn lets(&self, r: &Route) -> bool {
        let within = |wanted: &Option<Prefix>, id| {
            let bytes = r.nlas.get(id).unwrap_or_default();
            wanted.as_ref().is_none_or(|wanted| {
                let family = wanted.address.family;
                (family == UNSPEC || family == plain_family(r.family))
                    && wanted.address.shares(bytes, wanted.bits)
            })
        };
        (self.table == 0 || self.table == r.table())
            && self.iif.is_none_or(|index| r.nlas.u32(rta::IIF) == Some(index))
            && within(&self.src, rta::SRC)
            && within(&self.dst, rta::DST)
    }
}

/// The keywords, in the order they are tried.
static KEYS: &Keys<MrouteFilter> = &Keys::new(&[
    key(
        words!["table"],
        Value::Named(Table::Tables),
        "TABLE_ID := { local | main | default | all | NUMBER }",
        "routing table, by number or name; all for every table",
        set_table,
    ),
    key(
        exact!["iif"],
        Value::Dev,
        "DEVICE",
        "list only routes whose packets arrive on this interface",
        |f, args, _| keep(&mut f.name, args),
    ),
    key(
        words!["from"],
        Value::Address,
        "PREFIX",
        "list only routes of sources in this prefix",
        |f, args, _| {
            f.src = Some(prefix(args.value()?, f.family)?);
            Ok(())
        },
    ),
    key(
        exact!["to"],
        Value::Address,
        "PREFIX",
        "list only routes of groups in this prefix",
        |f, args, s| {
            args.value()?;
            set_group(f, args, s)
        },
    ),
]);

fn set_table(f: &mut MrouteFilter, args: &mut Args, s: &Session) -> Result {
    let text = args.value()?;
    f.table = match (s.names.number(Table::Tables, text), text) {
        (Some(table), _) => table,
        (None, "all") => 0,
        (None, "help") => return Err(MROUTE.usage()),
        (None, _) => return invalid(text, "table id value is invalid\n"),
    };
    Ok(())
}

fn set_group(f: &mut MrouteFilter, args: &mut Args, _: &Session) -> Result {
    let word = args.word();
    if is_prefix(word, "help") {
        return Err(MROUTE.usage());
    }
    f.dst = Some(prefix(word, f.family)?);
    Ok(())
}

/// The address family of a multicast routing family.
fn plain_family(family: u8) -> u8 {
    match family {
        IPMR => INET,
        IP6MR => INET6,
        other => other,
    }
}

/// Runs `ip mroute show`. Other families than IPv4 and IPv6 have no multicast routes, and give empty output.
fn list(s: &Session, args: &mut Args) -> Result {
    // For IPv4 the default is the multicast table; for IPv6 all tables.
    let (family, table) = match s.options.family {
        UNSPEC | INET => (IPMR, table::DEFAULT),
        INET6 => (IP6MR, 0),
        _ => return Ok(()),
    };
    let mut filter = MrouteFilter { family: s.options.family, table, ..MrouteFilter::default() };
    grammar::read(KEYS, &mut filter, args, s, set_group)?;
    if let Some(name) = &filter.name {
        filter.iif = Some(s.links.required(name)?);
    }
    let header = RouteHeader::of(family);
    let mut request = Request::dump(RTM_GETROUTE, &header.to_bytes());
    if filter.table != 0 {
        request.put_u32(rta::TABLE, filter.table);
    }
    let listed = s.printer().document(|p| {
        let listed = s.conn()?.dump(request, |message| {
            let route = Route::parse(message);
            // A kernel without multicast routing for a family lists the routes of all families.
            if route.kind != rtn::MULTICAST {
                warn("Non multicast route received, kernel does support IP multicast?");
                return Err(Error::refused("Dump terminated").ending());
            }
            if route.family == family && filter.lets(&route) {
                p.entry(|p| show(&route, filter.table == 0, p, s));
            }
            Ok(())
        });
        listed.map_err(|error| if p.is_json() { say_refusal(error) } else { error })
    });
    crate::print::stdout::flush_in_order();
    listed
}

/// Prints the kernel's refusal. As in the reference, the JSON array ends before the message that the dump was
/// terminated.
fn say_refusal(error: Error) -> Error {
    match &error.kind {
        Kind::Dump(refusal, what) => {
            warn(refusal.to_string().trim_end());
            Error::refused(format!("{what} terminated")).with_code(error.code)
        }
        _ => error,
    }
}

/// Prints a multicast route; `table`: with its table.
pub fn show(r: &Route, table: bool, p: &mut Printer, s: &Session) {
    if r.deleted {
        p.both("deleted", true, "Deleted ");
    }
    let address = |id| r.nlas.ip(id).map_or("unknown".into(), format::ip);
    let (src, dst) = (address(rta::SRC), address(rta::DST));
    p.json("src", &src);
    p.json("dst", &dst);
    p.format(format_args!("{:<32} Iif: ", format!("({src},{dst})")));
    let iif = r.nlas.u32(rta::IIF).map(|index| s.links.name(index));
    match iif {
        Some(name) => {
            p.json("iif", &name);
            p.text_in(Color::Ifname, &format!("{name:<10} "));
        }
        None => p.put("iif", "", "unresolved", " "),
    }
    outgoing(r, p, s);
    let state = if r.flags & rtnh_f::UNRESOLVED != 0 { "unresolved" } else { "resolved" };
    p.put("state", " State: ", state, "");
    if r.flags & rtnh_f::OFFLOAD != 0 {
        p.put("offload", " offload", Val::Null, "");
    }
    if s.options.stats > 0 {
        statistics(r, p);
    }
    let number = r.table();
    if table && (number != table::MAIN || s.options.details > 0) && number != table::UNSPEC {
        p.put("table", " Table: ", &s.names.name(Table::Tables, number), "");
    }
    p.end();
}

/// Prints the outgoing interfaces, each with its TTL threshold.
fn outgoing(r: &Route, p: &mut Printer, s: &Session) {
    if r.nexthops().next().is_none() {
        return;
    }
    p.text("Oifs: ");
    p.array(Some("multipath"), |p| {
        for nexthop in r.nexthops() {
            p.object(None, |p| {
                p.put_in(Color::Ifname, "oif", "", &s.links.name(nexthop.index), "");
                // The field that holds the weight in unicast routes is the TTL threshold here.
                let ttl = Some(nexthop.weight - 1).filter(|ttl| *ttl > 1);
                p.put_some("ttl", "(ttl ", ttl, ")");
                p.text(" ");
            });
        }
    });
}

fn statistics(r: &Route, p: &mut Printer) {
    if let Some(counters) = r.nlas.get(rta::MFC_STATS) {
        p.line();
        p.put("packets", "  ", u64_at(counters, 0), " packets, ");
        p.put("bytes", "", u64_at(counters, 8), " bytes");
        let strayed = Some(u64_at(counters, 16)).filter(|n| *n > 0);
        p.put_some("wrong_if", ", ", strayed, " arrived on wrong iif.");
    }
    if let Some(ticks) = r.nlas.uint(rta::EXPIRES) {
        let age = ticks as f64 / HERTZ;
        p.both("expires", Val::Raw(&format::general(age)), &format!(", Age {age:.2}"));
    }
}
