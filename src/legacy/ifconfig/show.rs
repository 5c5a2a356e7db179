//! Output of `ifconfig`: several lines for each interface, or with -s one line.

use super::interface::{self, Inet6, Interface, Stats};
use super::{Style, hardware};
use crate::error::{Error, Result};
use crate::legacy::host;
use crate::netlink::uapi::link::iff;
use crate::print::{Printer, Val};
use crate::session::Session;
use crate::text::Ifname;
use std::net::IpAddr;

/// The header of the short form, after the columns Iface and MTU.
const HEAD: &str = "    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg\n";

/// Flags of an interface (`IFF_…`) and their names in the long form.
const NAMES: &[(u32, &str)] = &[
    (iff::UP, "UP"),
    (iff::BROADCAST, "BROADCAST"),
    (iff::DEBUG, "DEBUG"),
    (iff::LOOPBACK, "LOOPBACK"),
    (iff::POINTOPOINT, "POINTOPOINT"),
    (iff::NOTRAILERS, "NOTRAILERS"),
    (iff::RUNNING, "RUNNING"),
    (iff::NOARP, "NOARP"),
    (iff::PROMISC, "PROMISC"),
    (iff::ALLMULTI, "ALLMULTI"),
    (iff::SLAVE, "SLAVE"),
    (iff::MASTER, "MASTER"),
    (iff::MULTICAST, "MULTICAST"),
    (iff::DYNAMIC, "DYNAMIC"),
];

/// Flags of an interface and their letters in the short form.
const LETTERS: &[(u32, char)] = &[
    (iff::ALLMULTI, 'A'),
    (iff::BROADCAST, 'B'),
    (iff::DEBUG, 'D'),
    (iff::LOOPBACK, 'L'),
    (iff::MULTICAST, 'M'),
    (iff::DYNAMIC, 'd'),
    (iff::PROMISC, 'P'),
    (iff::NOTRAILERS, 'N'),
    (iff::NOARP, 'O'),
    (iff::POINTOPOINT, 'P'),
    (iff::SLAVE, 's'),
    (iff::MASTER, 'm'),
    (iff::RUNNING, 'R'),
    (iff::UP, 'U'),
];

/// Scopes of an IPv6 address in /proc/net/if_inet6 (`IPV6_ADDR_…`, net/ipv6.h).
const SCOPES: &[(u32, &str)] = &[(0x80, "compat"), (0x10, "host"), (0x20, "link"), (0x40, "site")];

/// Shows the interfaces that are up; with -a all interfaces.
pub fn all(s: &Session, style: Style) -> Result {
    s.printer().document(|p| {
        head(style, p);
        for (name, interface) in interface::all(s)? {
            let Some(interface) = interface else {
                p.flush();
                return not_found(&name);
            };
            if style.all || interface.flags & iff::UP != 0 {
                show(&interface, style, p);
            }
        }
        Ok(())
    })
}

/// Shows one interface, whether it is up or down. Errors: the interface does not exist.
pub fn one(s: &Session, name: &Ifname, style: Style) -> Result {
    s.printer().document(|p| {
        head(style, p);
        match interface::one(s, name)? {
            Some(interface) => {
                show(&interface, style, p);
                Ok(())
            }
            None => not_found(name),
        }
    })
}

/// Prints the header of the short form.
fn head(style: Style, p: &mut Printer) {
    if style.short {
        p.text(if style.wide { "Iface             MTU" } else { "Iface      MTU" });
        p.text(HEAD);
    }
}

fn not_found(name: &Ifname) -> Result {
    Err(Error::refused(missing(name)).about(&name.to_string()))
}

/// The error message about an interface that does not exist.
pub fn missing(name: &Ifname) -> String {
    format!("{name}: error fetching interface information: Device not found")
}

/// Shows an interface. JSON is the same with and without -s.
fn show(i: &Interface, style: Style, p: &mut Printer) {
    match style.short && !p.is_json() {
        true => show_short(i, p),
        false => p.object(None, |p| show_long(i, p)),
    }
}

fn show_short(i: &Interface, p: &mut Printer) {
    p.format(format_args!("{:<15} {:5} ", i.name, i.mtu));
    match &i.stats {
        None => p.text("     - no statistics available -                        "),
        Some(stats) => {
            let c = Counters::of(stats);
            p.format(format_args!(
                "{:8} {:6} {:6} {:<6} {:8} {:6} {:6} {:6} ",
                c.rx_packets,
                c.rx_errors,
                c.rx_dropped,
                c.rx_overruns,
                c.tx_packets,
                c.tx_errors,
                c.tx_dropped,
                c.tx_overruns
            ));
        }
    }
    let letters = LETTERS.iter().filter(|(flag, _)| i.flags & flag != 0).map(|row| row.1);
    match letters.collect::<String>() {
        none if none.is_empty() => p.text("[NO FLAGS]"),
        letters => p.text_value(&letters),
    }
    p.text("\n");
}

fn show_long(i: &Interface, p: &mut Printer) {
    p.put("ifname", "", &i.name, "");
    // The flags have 16 bits with a sign, as in SIOCGIFFLAGS.
    p.format(format_args!(": flags={}<", i.flags as i16));
    p.array(Some("flags"), |p| {
        let set = NAMES.iter().filter(|(flag, _)| i.flags & flag != 0).enumerate();
        set.for_each(|(at, row)| p.element(if at == 0 { "" } else { "," }, row.1, ""));
    });
    p.put("mtu", ">  mtu ", i.mtu, "\n");
    p.array(Some("addr_info"), |p| {
        show_inet(i, p);
        i.inet6.iter().for_each(|inet6| p.object(None, |p| show_inet6(inet6, p)));
    });
    let class = hardware::of(i.hardware);
    p.put("link_type", "        ", class.name, "");
    match class.show.map(|show| show(&i.address)) {
        Some(none) if none.is_empty() => p.text(" "),
        Some(address) => p.put("address", " ", &address, ""),
        None => {}
    }
    p.put("txqlen", "  txqueuelen ", i.queue, "");
    p.format(format_args!("  ({})\n", class.title));
    if let Some(stats) = &i.stats {
        p.object(Some("stats"), |p| show_counters(&Counters::of(stats), p));
    }
    show_map(i, p);
    p.text("\n");
}

fn show_inet(i: &Interface, p: &mut Printer) {
    let Some(inet) = &i.inet else { return };
    let ip = IpAddr::V4;
    p.object(None, |p| {
        p.json("family", "inet");
        p.put("local", "        inet ", ip(inet.local()), "");
        p.json("prefixlen", inet.mask().to_bits().count_ones());
        p.put("netmask", "  netmask ", ip(inet.mask()), "");
        if i.flags & iff::BROADCAST != 0 {
            p.put("broadcast", "  broadcast ", ip(inet.broadcast()), "");
        }
        if i.flags & iff::POINTOPOINT != 0 {
            p.put("address", "  destination ", ip(inet.other_end()), "");
        }
        p.text("\n");
    });
}

fn show_inet6(inet6: &Inet6, p: &mut Printer) {
    let Inet6 { address, bits, kind } = inet6;
    p.json("family", "inet6");
    p.put("local", "        inet6 ", &host::numeric(IpAddr::V6(*address)), "");
    p.put("prefixlen", "  prefixlen ", *bits, "");
    let names = kinds(*kind);
    p.both("scope", &names, &format!("  scopeid {kind:#x}<{names}>\n"));
}

/// Names of the scopes of an IPv6 address, separated by commas.
fn kinds(kind: u32) -> String {
    let names = SCOPES.iter().filter(|row| kind & row.0 != 0).map(|row| row.1);
    let global = (kind & 0x70 == 0).then_some("global");
    names.chain(global).collect::<Vec<_>>().join(",")
}

fn show_counters(c: &Counters, p: &mut Printer) {
    p.object(Some("rx"), |p| {
        p.put("packets", "        RX packets ", c.rx_packets, "");
        p.put("bytes", "  bytes ", c.rx_bytes, "");
        p.format(format_args!(" ({})\n", rounded(c.rx_bytes)));
        p.put("errors", "        RX errors ", c.rx_errors, "");
        p.put("dropped", "  dropped ", c.rx_dropped, "");
        p.put("overruns", "  overruns ", c.rx_overruns, "");
        p.put("frame", "  frame ", c.rx_frame, "\n");
    });
    p.object(Some("tx"), |p| {
        p.put("packets", "        TX packets ", c.tx_packets, "");
        p.put("bytes", "  bytes ", c.tx_bytes, "");
        p.format(format_args!(" ({})\n", rounded(c.tx_bytes)));
        p.put("errors", "        TX errors ", c.tx_errors, "");
        p.put("dropped", "  dropped ", c.tx_dropped, "");
        p.put("overruns", " overruns ", c.tx_overruns, "");
        p.put("carrier", "  carrier ", c.tx_carrier, "");
        p.put("collisions", "  collisions ", c.collisions, "\n");
    });
}

/// Prints the hardware resources of an interface (`struct rtnl_link_ifmap`). Prints nothing if the driver reports none.
fn show_map(i: &Interface, p: &mut Printer) {
    let [start, end, base, interrupt, dma] = i.map;
    if interrupt == 0 && start == 0 && dma == 0 && base < 0x100 {
        return;
    }
    p.text("        device ");
    p.object(Some("device"), |p| {
        if interrupt != 0 {
            p.put("interrupt", "interrupt ", interrupt, "  ");
        }
        if base >= 0x100 {
            p.put("base", "base ", Val::Hex(base), "  ");
        }
        if start != 0 {
            let memory = format!("0x{start:x}-{end:x}");
            p.put("memory", "memory ", &memory, "  ");
        }
        if dma != 0 {
            p.put("dma", "  dma ", Val::Hex(dma), "");
        }
    });
    p.text("\n");
}

/// Counters of an interface, summed as in /proc/net/dev.
struct Counters {
    rx_packets: u64,
    rx_bytes: u64,
    rx_errors: u64,
    rx_dropped: u64,
    rx_overruns: u64,
    rx_frame: u64,
    tx_packets: u64,
    tx_bytes: u64,
    tx_errors: u64,
    tx_dropped: u64,
    tx_overruns: u64,
    tx_carrier: u64,
    collisions: u64,
}

impl Counters {
    /// Converts `struct rtnl_link_stats64`.
    fn of(s: &Stats) -> Self {
        let sum = |places: &[usize]| {
            let values = places.iter().filter_map(|place| s.get(*place));
            values.fold(0u64, |sum, value| sum.wrapping_add(*value))
        };
        Counters {
            rx_packets: s[0],
            tx_packets: s[1],
            rx_bytes: s[2],
            tx_bytes: s[3],
            rx_errors: s[4],
            tx_errors: s[5],
            rx_dropped: sum(&[6, 15]),
            tx_dropped: s[7],
            collisions: s[9],
            rx_frame: sum(&[10, 11, 12, 13]),
            rx_overruns: s[14],
            tx_overruns: s[18],
            tx_carrier: sum(&[16, 17, 19, 20]),
        }
    }
}

/// Formats a number of bytes with a binary prefix and one decimal, rounded down: `1.1 MiB`.
fn rounded(bytes: u64) -> String {
    const UNITS: &[&str] = &["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
    let size = (bytes.checked_ilog2().unwrap_or(0) / 10) as usize;
    let unit = 1u128 << (10 * size);
    let tenths = u128::from(bytes) * 10 / unit;
    format!("{}.{} {}", tenths / 10, tenths % 10, UNITS.get(size).unwrap_or(&""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_and_scopes() {
        for (bytes, text) in [(0, "0.0 B"), (586, "586.0 B"), (1024, "1.0 KiB")] {
            assert_eq!(rounded(bytes), text);
        }
        assert_eq!(rounded(1_230_358), "1.1 MiB");
        assert_eq!(rounded(u64::MAX), "15.9 EiB");
        for (kind, names) in
            [(0x10, "host"), (0x80, "compat,global"), (0x20, "link"), (0, "global")]
        {
            assert_eq!(kinds(kind), names);
        }
    }
}
