//! The statistics of `ip stats`: their attributes, and the functions that print them.

use crate::ip::link::{stats as counters, xstats};
use crate::netlink::Nlas;
use crate::netlink::message::{iter, u64_at};
use crate::netlink::uapi::family::MPLS;
use crate::netlink::uapi::link::stats;
use crate::print::Printer;
use crate::query::vlan_stats;
use crate::rt::stats::Stats;
use crate::session::Session;

/// A set of statistics.
pub(super) struct Leaf {
    /// The path: group, subgroup and suite, as far as they exist.
    pub path: &'static [&'static str],
    /// The attribute of the group.
    pub group: u16,
    /// The parts of the group to request from the kernel, as a bit mask.
    pub(super) part_bits: u32,
    /// Whether the statistics are printed only if the whole path is given: iproute2 6.15 does not know them.
    pub(super) is_newer: bool,
    /// Prints the statistics.
    pub show: fn(&Nlas, &mut Printer, &Session),
}

const fn leaf(
    path: &'static [&'static str],
    group: u16,
    show: fn(&Nlas, &mut Printer, &Session),
) -> Leaf {
    Leaf { path, group, part_bits: 0, is_newer: false, show }
}

/// A part of the hardware statistics.
const fn offload(
    path: &'static [&'static str],
    part_bits: u32,
    show: fn(&Nlas, &mut Printer, &Session),
) -> Leaf {
    Leaf { part_bits, ..leaf(path, stats::LINK_OFFLOAD_XSTATS, show) }
}

const fn newer(leaf: Leaf) -> Leaf {
    Leaf { is_newer: true, ..leaf }
}

const OWN: u16 = stats::LINK_XSTATS;
const PORT: u16 = stats::LINK_XSTATS_SLAVE;

/// All sets in the order of the output.
pub(super) static LEAVES: &[Leaf] = &[
    leaf(&["afstats", "mpls"], stats::AF_SPEC, mpls),
    leaf(&["link"], stats::LINK_64, link),
    offload(&["offload", "l3_stats"], bit(L3_STATS) | bit(HW_S_INFO), l3),
    offload(&["offload", "hw_stats_info"], bit(HW_S_INFO), hw_info),
    offload(&["offload", "cpu_hit"], bit(CPU_HIT), cpu_hit),
    leaf(&["xstats_slave", "bond", "802.3ad"], PORT, |nlas, p, _| lacp(nlas, PORT, p)),
    leaf(&["xstats", "bond", "802.3ad"], OWN, |nlas, p, _| lacp(nlas, OWN, p)),
    newer(leaf(&["xstats_slave", "bridge", "vlan"], PORT, |nlas, p, _| vlans(nlas, PORT, p))),
    leaf(&["xstats_slave", "bridge", "mcast"], PORT, |nlas, p, _| mcast(nlas, PORT, p)),
    leaf(&["xstats_slave", "bridge", "stp"], PORT, |nlas, p, _| stp(nlas, PORT, p)),
    newer(leaf(&["xstats", "bridge", "vlan"], OWN, |nlas, p, _| vlans(nlas, OWN, p))),
    leaf(&["xstats", "bridge", "mcast"], OWN, |nlas, p, _| mcast(nlas, OWN, p)),
    leaf(&["xstats", "bridge", "stp"], OWN, |nlas, p, _| stp(nlas, OWN, p)),
];

// Attributes nested in IFLA_STATS_LINK_OFFLOAD_XSTATS (linux/if_link.h).
const CPU_HIT: u16 = 1;
const HW_S_INFO: u16 = 2;
const L3_STATS: u16 = 3;
// Attributes nested in IFLA_OFFLOAD_XSTATS_HW_S_INFO.
const REQUEST: u16 = 1;
const USED: u16 = 2;

const fn bit(id: u16) -> u32 {
    stats::bit(id)
}

fn link(nlas: &Nlas, p: &mut Printer, s: &Session) {
    p.line();
    if let Some(bytes) = nlas.get(stats::LINK_64) {
        all_counters(bytes, p, s);
    }
}

/// Prints the counters of packets that the CPU processed.
fn cpu_hit(nlas: &Nlas, p: &mut Printer, s: &Session) {
    p.line();
    let parts = nlas.nest(stats::LINK_OFFLOAD_XSTATS);
    if let Some(bytes) = parts.and_then(|parts| parts.get(CPU_HIT)) {
        all_counters(bytes, p, s);
    }
}

/// Prints a `struct rtnl_link_stats64`; with -statistics or -details, with a line per type of error.
fn all_counters(bytes: &[u8], p: &mut Printer, s: &Session) {
    let all = s.options.stats > 0 || s.options.details > 0;
    counters::show_counters(&Stats::wide(bytes), None, all, p, s);
}

fn l3(nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(parts) = nlas.nest(stats::LINK_OFFLOAD_XSTATS) else { return };
    if let Some(info) = parts.nest(HW_S_INFO).and_then(|info| info.nest(L3_STATS)) {
        p.object(Some("info"), |p| state(&info, p));
    }
    if let Some(bytes) = parts.get(L3_STATS) {
        p.line();
        p.object(Some("stats64"), |p| hardware_counters(bytes, p));
    }
}

/// Prints which statistics are counted by hardware.
pub(super) fn hw_info(nlas: &Nlas, p: &mut Printer, _: &Session) {
    let parts = nlas.nest(stats::LINK_OFFLOAD_XSTATS);
    let Some(info) = parts.and_then(|parts| parts.get(HW_S_INFO)) else { return };
    p.object(Some("info"), |p| {
        for (_, payload) in iter(info).filter(|part| part.0 == L3_STATS) {
            p.line();
            p.text("    l3_stats");
            p.object(Some("l3_stats"), |p| state(&Nlas::parse(payload), p));
        }
    });
}

/// Prints whether hardware statistics are requested, and whether they are in use.
fn state(info: &Nlas, p: &mut Printer) {
    for (id, key, label) in [(REQUEST, "request", " "), (USED, "used", " used ")] {
        if let Some(on) = info.u8(id).map(|on| on != 0) {
            p.both(key, on, &format!("{label}{}", if on { "on" } else { "off" }));
        }
    }
}

/// A column: heading, JSON key, and index in the structure.
type Column = (&'static str, &'static str, usize);

/// Prints a `struct rtnl_hw_stats64`.
fn hardware_counters(bytes: &[u8], p: &mut Printer) {
    const RX: [Column; 5] = [
        ("bytes", "bytes", 2),
        ("packets", "packets", 0),
        ("errors", "errors", 4),
        ("dropped", "dropped", 6),
        ("  mcast", "multicast", 8),
    ];
    const TX: [Column; 4] = [
        ("bytes", "bytes", 3),
        ("packets", "packets", 1),
        ("errors", "errors", 5),
        ("dropped", "dropped", 7),
    ];
    table("RX: ", "rx", &RX, bytes, p);
    p.line();
    table("TX: ", "tx", &TX, bytes, p);
}

/// Prints a `struct mpls_link_stats`.
fn mpls(nlas: &Nlas, p: &mut Printer, _: &Session) {
    const LINK: u16 = 1;
    const RX: [Column; 5] = [
        ("bytes", "bytes", 2),
        ("packets", "packets", 0),
        ("errors", "errors", 4),
        ("dropped", "dropped", 6),
        ("noroute", "noroute", 8),
    ];
    const TX: [Column; 4] = [
        ("bytes", "bytes", 3),
        ("packets", "packets", 1),
        ("errors", "errors", 5),
        ("dropped", "dropped", 7),
    ];
    let family = nlas.nest(stats::AF_SPEC).and_then(|families| families.nest(MPLS.into()));
    let Some(bytes) = family.and_then(|family| family.get(LINK)) else { return };
    p.line();
    p.object(Some("mpls_stats"), |p| {
        table("RX: ", "rx", &RX, bytes, p);
        p.line();
        table("TX: ", "tx", &TX, bytes, p);
    });
}

/// Prints headings, and below them the numbers, without the final newline.
fn table(label: &str, key: &str, columns: &[Column], bytes: &[u8], p: &mut Printer) {
    let mut heads = String::from("   ");
    let mut figures = String::from("    ");
    for (i, (head, _, place)) in columns.iter().enumerate() {
        let label = if i == 0 { label } else { "" };
        let figure = u64_at(bytes, 8 * place).to_string();
        let width = (label.len() + head.len()).max(figure.len());
        heads += &format!(" {label}{head:>0$}", width - label.len());
        figures += &format!("{figure:>width$} ");
    }
    p.text_value(&heads);
    p.line();
    p.object(Some(key), |p| {
        for (_, key, place) in columns {
            p.json(key, u64_at(bytes, 8 * place));
        }
    });
    p.text_value(&figures);
}

fn lacp(nlas: &Nlas, group: u16, p: &mut Printer) {
    let bond = nlas.nest(group).and_then(|kinds| kinds.nest(stats::BOND));
    let Some(values) = bond.and_then(|bond| bond.nest(xstats::LACP)) else { return };
    p.line();
    xstats::lacp(&values, p);
}

fn mcast(nlas: &Nlas, group: u16, p: &mut Printer) {
    let Some(counters) = bridge(nlas, group, xstats::MCAST) else { return };
    p.line();
    p.object(Some("multicast"), |p| xstats::multicast(counters, p));
}

fn stp(nlas: &Nlas, group: u16, p: &mut Printer) {
    let Some(counters) = bridge(nlas, group, xstats::STP) else { return };
    p.line();
    p.object(Some("stp"), |p| xstats::spanning_tree(counters, p));
}

fn vlans(nlas: &Nlas, group: u16, p: &mut Printer) {
    let counters = nlas.nest(group).and_then(|kinds| kinds.get(stats::BRIDGE));
    p.array(Some("vlans"), |p| {
        for vlan in vlan_stats::of_bridge(counters.unwrap_or_default()) {
            p.line();
            p.blanks(VLAN_INDENT);
            p.object(None, |p| vlan_stats::show(vlan, p));
        }
    });
}

/// The indentation of a VLAN in columns.
const VLAN_INDENT: usize = 18;

fn bridge<'a>(nlas: &Nlas<'a>, group: u16, id: u16) -> Option<&'a [u8]> {
    nlas.nest(group)?.nest(stats::BRIDGE)?.get(id)
}
