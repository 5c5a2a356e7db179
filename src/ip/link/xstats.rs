//! `ip link xstats type TYPE`: multicast and spanning tree statistics of bridges, 802.3ad statistics of bonds. The
//! reference crashes after the first bond.

use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Keys, Spec, Value, flag, key};
use crate::cli::manual;
use crate::error::{Error, Result, refuse};
use crate::netlink::Request;
use crate::netlink::message::{Nlas, u64_at};
use crate::netlink::uapi::link::{RTM_GETSTATS, stats};
use crate::print::Printer;
use crate::rt::header::StatsHeader;
use crate::rt::stats::HEADER;
use crate::session::Session;
use crate::text::word::{self, exact};

/// BRIDGE_XSTATS_MCAST (linux/if_bridge.h)
pub(in crate::ip) const MCAST: u16 = 2;
/// BRIDGE_XSTATS_STP
pub const STP: u16 = 4;
/// BOND_XSTATS_3AD (linux/if_bonding.h)
pub(in crate::ip) const LACP: u16 = 1;

/// The parsed command line.
#[derive(Default)]
pub(in crate::ip) struct Asked {
    /// The index of a single interface.
    dev: Option<u32>,
    /// A single group of counters.
    only: Option<u16>,
}

impl Asked {
    fn wants(&self, group: u16) -> bool {
        self.only.is_none_or(|only| only == group)
    }
}

/// A driver with statistics of its own.
struct Source {
    /// The kind of the device, and the kind of its ports.
    kinds: [&'static str; 2],
    /// The attribute.
    id: u16,
    keys: &'static Keys<Asked>,
    show: fn(&Nlas, &Asked, &mut Printer),
}

static SOURCES: [Source; 2] = [
    Source {
        kinds: ["bridge", "bridge_slave"],
        id: stats::BRIDGE,
        keys: BRIDGE_KEYS,
        show: |counters, asked, p| {
            if let Some(counters) = counters.get(MCAST).filter(|_| asked.wants(MCAST)) {
                p.object(Some("multicast"), |p| multicast(counters, p));
            }
            if let Some(counters) = counters.get(STP).filter(|_| asked.wants(STP)) {
                p.object(Some("stp"), |p| spanning_tree(counters, p));
            }
        },
    },
    Source {
        kinds: ["bond", "bond_slave"],
        id: stats::BOND,
        keys: BOND_KEYS,
        show: |counters, _, p| {
            if let Some(counters) = counters.nest(LACP) {
                lacp(&counters, p);
            }
        },
    },
];

const DEV: Key<Asked> =
    key(exact!["dev"], Value::Dev, "DEVICE", "show only this interface", |a, args, s| {
        a.dev = Some(s.links.required(args.value()?)?);
        Ok(())
    });
static BRIDGE_KEYS: &Keys<Asked> = &Keys::new(&[
    flag(exact!["igmp", "mcast"], "show only multicast statistics", |a, _, _| {
        a.only = Some(MCAST);
        Ok(())
    }),
    flag(exact!["stp"], "show only spanning tree statistics", |a, _, _| {
        a.only = Some(STP);
        Ok(())
    }),
    DEV,
]);
static BOND_KEYS: &Keys<Asked> = &Keys::new(&[
    flag(exact!["lacp", "802.3ad"], "show only link aggregation (LACP) statistics", |_, _, _| {
        Ok(())
    }),
    DEV,
]);

/// The keywords after `type TYPE`.
pub fn keys() -> Vec<&'static Spec> {
    let bond = BOND_KEYS.iter().take(1).map(|key| &key.spec);
    BRIDGE_KEYS.iter().map(|key| &key.spec).chain(bond).collect()
}

/// Runs `ip link xstats`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let Some(typed) = args.next() else { return refuse("xstats: missing argument") };
    if word::is_prefix(typed, "help") {
        return print_usage("Usage: ... xstats type TYPE [ ARGS ]\n");
    }
    if !word::is_prefix(typed, "type") {
        return Err(Error::invalid(typed, "unknown argument"));
    }
    let kind = args.value()?;
    let Some(source) = SOURCES.iter().find(|source| source.kinds.contains(&kind)) else {
        return match super::kind::is_known(kind) {
            true => refuse(format!("xstats: link type {kind} doesn't support xstats")),
            false => Err(Error::invalid(kind, "invalid type")),
        };
    };
    let nest = if kind == source.kinds[0] { stats::LINK_XSTATS } else { stats::LINK_XSTATS_SLAVE };
    let mut asked = Asked::default();
    while let Some(typed) = args.next() {
        match grammar::find(source.keys, typed) {
            Some(key) => (key.read)(&mut asked, args, s)?,
            None if typed == "help" => {
                let pieces: Vec<_> =
                    source.keys.iter().map(|key| manual::piece(&key.spec)).collect();
                return print_usage(&manual::wrapped(&format!("Usage: ... {kind}"), &pieces));
            }
            None => return Err(Error::invalid(typed, "unknown attribute")),
        }
    }
    let header = StatsHeader { index: 0, mask: stats::bit(nest) };
    let request = Request::dump(RTM_GETSTATS, &header.to_bytes());
    s.printer().document(|p| {
        s.conn()?.dump_peeking(request, |message| {
            let counters = message.attributes(HEADER).nest(nest);
            if let Some(counters) = counters.and_then(|counters| counters.nest(source.id)) {
                show(StatsHeader::parse(message).index, &counters, source, &asked, p, s);
            }
            Ok(())
        })
    })
}

fn show(index: u32, counters: &Nlas, source: &Source, asked: &Asked, p: &mut Printer, s: &Session) {
    if asked.dev.is_some_and(|dev| dev != index) {
        return;
    }
    p.object(None, |p| {
        let name = s.links.name(index);
        p.both("ifname", &name, &format!("{name:<16}\n"));
        (source.show)(counters, asked, p);
    });
}

fn print_usage(usage: &str) -> Result {
    crate::print::write_text(usage);
    Ok(())
}

/// The indentation of lines.
pub const INDENT: &str = "                    ";

/// Counters for each version of a protocol, received and transmitted: name, JSON key, and indexes in `struct
/// br_mcast_stats`.
type Versions = (&'static str, &'static str, &'static [usize]);

const IGMP: [Versions; 2] =
    [("IGMP queries", "igmp_queries", &[0, 2, 4]), ("IGMP reports", "igmp_reports", &[8, 10, 12])];
const MLD: [Versions; 2] =
    [("MLD queries", "mld_queries", &[15, 17]), ("MLD reports", "mld_reports", &[21, 23])];

/// Prints a `struct br_mcast_stats`.
pub fn multicast(counters: &[u8], p: &mut Printer) {
    protocol(counters, &IGMP, ("IGMP", "igmp"), 6, 14, p);
    protocol(counters, &MLD, ("MLD", "mld"), 19, 25, p);
}

fn protocol(
    counters: &[u8],
    versions: &[Versions],
    (name, key): (&str, &str),
    leaves: usize,
    errors: usize,
    p: &mut Printer,
) {
    let get = |place: usize| u64_at(counters, 8 * place);
    for (what, key, places) in versions {
        p.format(format_args!("{INDENT}{what}:\n"));
        p.object(Some(key), |p| {
            for (side, (label, key)) in [("RX", "rx"), ("TX", "tx")].into_iter().enumerate() {
                p.format(format_args!("{INDENT}  {label}:"));
                for (i, place) in places.iter().enumerate() {
                    let key = format!("{key}_v{}", i + 1);
                    p.format(format_args!(" v{} ", i + 1));
                    p.put(&key, "", get(place + side), "");
                }
                p.end();
            }
        });
    }
    p.format(format_args!("{INDENT}{name} leaves:"));
    p.object(Some(&format!("{key}_leaves")), |p| {
        p.put("rx", " RX: ", get(leaves), "");
        p.put("tx", " TX: ", get(leaves + 1), "\n");
    });
    p.format(format_args!("{INDENT}{name} parse errors: "));
    p.put(&format!("{key}_parse_errors"), "", get(errors), "\n");
}

/// Prints a `struct bridge_stp_xstats`.
pub(in crate::ip) fn spanning_tree(counters: &[u8], p: &mut Printer) {
    let get = |place: usize| u64_at(counters, 8 * place);
    p.text(INDENT);
    p.put("rx_bpdu", "STP BPDU:  RX: ", get(2), "");
    p.put("tx_bpdu", " TX: ", get(3), "\n");
    p.text(INDENT);
    p.put("rx_tcn", "STP TCN:   RX: ", get(4), "");
    p.put("tx_tcn", " TX: ", get(5), "\n");
    p.text(INDENT);
    p.put("transition_blk", "STP Transitions: Blocked: ", get(0), "");
    p.put("transition_fwd", " Forwarding: ", get(1), "\n");
}

/// The 802.3ad counters of a bond, by attribute number.
const LACP_COUNTERS: [(&str, &str); 9] = [
    ("lacpdu_rx", "LACPDU Rx"),
    ("lacpdu_tx", "LACPDU Tx"),
    ("lacpdu_unknown_rx", "LACPDU Unknown type Rx"),
    ("lacpdu_illegal_rx", "LACPDU Illegal Rx"),
    ("marker_rx", "Marker Rx"),
    ("marker_tx", "Marker Tx"),
    ("marker_response_rx", "Marker response Rx"),
    ("marker_response_tx", "Marker response Tx"),
    ("marker_unknown_rx", "Marker unknown type Rx"),
];

/// Prints the attributes nested in BOND_XSTATS_3AD.
pub fn lacp(counters: &Nlas, p: &mut Printer) {
    p.object(Some("802.3ad"), |p| {
        for (id, (key, label)) in (0..).zip(LACP_COUNTERS) {
            if let Some(count) = counters.uint(id) {
                p.format(format_args!("{INDENT}{label} "));
                p.put(key, "", count, "\n");
            }
        }
    });
}
