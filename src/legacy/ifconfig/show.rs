//! What `ifconfig` shows: some lines for each interface, or one line each.

use super::interface::{self, Inet6, Interface, Stats};
use super::{Style, hardware};
use crate::error::{Error, Result};
use crate::legacy::host;
use crate::netlink::uapi::link::iff;
use crate::print::Printer;
use crate::session::Session;
use crate::text::Ifname;
use std::net::IpAddr;

/// The first line of the short form.
const HEAD: &str =
    "Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg\n";

/// The flags by name, as the long form has them.
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

/// The flags by letter, as the short form has them.
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

/// Kinds of IPv6 addresses, as /proc/net/if_inet6 numbers them (linux/ipv6.h).
const SCOPES: &[(u32, &str)] = &[(0x80, "compat"), (0x10, "host"), (0x20, "link"), (0x40, "site")];

/// Shows all interfaces that are up, or all there are.
pub fn all(s: &Session, style: Style) -> Result {
    let mut printer = s.printer();
    if style.short {
        printer.text(HEAD);
    }
    for (name, interface) in interface::all(s)? {
        let Some(interface) = interface else {
            printer.flush();
            return not_found(&name);
        };
        if style.all || interface.flags & iff::UP != 0 {
            show(&interface, style, &mut printer);
        }
    }
    Ok(())
}

/// Shows one interface, up or not.
pub fn one(s: &Session, name: &Ifname, style: Style) -> Result {
    let mut printer = s.printer();
    if style.short {
        printer.text(HEAD);
    }
    let found = interface::one(s, name)?;
    if let Some(interface) = &found {
        show(interface, style, &mut printer);
    }
    match found {
        Some(_) => Ok(()),
        None => not_found(name),
    }
}

fn not_found(name: &Ifname) -> Result {
    Err(Error::refused(missing(name)).about(&name.to_string()))
}

/// What is said of an interface that is not there.
pub fn missing(name: &Ifname) -> String {
    format!("{name}: error fetching interface information: Device not found")
}

fn show(i: &Interface, style: Style, p: &mut Printer) {
    if style.short { show_short(i, p) } else { show_long(i, p) }
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
    // The old call told sixteen flags, with a sign.
    let names = NAMES.iter().filter(|(flag, _)| i.flags & flag != 0).map(|row| row.1);
    let names = names.collect::<Vec<_>>().join(",");
    p.format(format_args!("{}: flags={}<{names}>  mtu {}\n", i.name, i.flags as i16, i.mtu));
    show_inet(i, p);
    for Inet6 { address, bits, kind } in &i.inet6 {
        let names = kinds(*kind);
        let address = host::numeric(IpAddr::V6(*address));
        p.format(format_args!(
            "        inet6 {address}  prefixlen {bits}  scopeid {kind:#x}<{names}>\n"
        ));
    }
    let class = hardware::of(i.hardware);
    let address = class.show.map_or(String::new(), |show| format!(" {}", show(&i.address)));
    p.format(format_args!("        {}{address}  txqueuelen {}", class.name, i.queue));
    p.format(format_args!("  ({})\n", class.title));
    if let Some(stats) = &i.stats {
        show_counters(&Counters::of(stats), p);
    }
    show_map(i, p);
    p.text("\n");
}

fn show_inet(i: &Interface, p: &mut Printer) {
    let Some(inet) = &i.inet else { return };
    p.format(format_args!("        inet {}  netmask {}", inet.local(), inet.mask()));
    if i.flags & iff::BROADCAST != 0 {
        p.format(format_args!("  broadcast {}", inet.broadcast()));
    }
    if i.flags & iff::POINTOPOINT != 0 {
        p.format(format_args!("  destination {}", inet.other_end()));
    }
    p.text("\n");
}

/// The names of an address's kind.
fn kinds(kind: u32) -> String {
    let names = SCOPES.iter().filter(|row| kind & row.0 != 0).map(|row| row.1);
    let global = (kind & 0x70 == 0).then_some("global");
    names.chain(global).collect::<Vec<_>>().join(",")
}

fn show_counters(c: &Counters, p: &mut Printer) {
    p.format(format_args!(
        "        RX packets {}  bytes {} ({})\n",
        c.rx_packets,
        c.rx_bytes,
        rounded(c.rx_bytes)
    ));
    p.format(format_args!(
        "        RX errors {}  dropped {}  overruns {}  frame {}\n",
        c.rx_errors, c.rx_dropped, c.rx_overruns, c.rx_frame
    ));
    p.format(format_args!(
        "        TX packets {}  bytes {} ({})\n",
        c.tx_packets,
        c.tx_bytes,
        rounded(c.tx_bytes)
    ));
    p.format(format_args!(
        "        TX errors {}  dropped {} overruns {}  carrier {}  collisions {}\n",
        c.tx_errors, c.tx_dropped, c.tx_overruns, c.tx_carrier, c.collisions
    ));
}

/// What the card occupies, where it tells.
fn show_map(i: &Interface, p: &mut Printer) {
    let [start, end, base, interrupt, dma] = i.map;
    if interrupt == 0 && start == 0 && dma == 0 && base < 0x100 {
        return;
    }
    p.text("        device ");
    if interrupt != 0 {
        p.format(format_args!("interrupt {interrupt}  "));
    }
    if base >= 0x100 {
        p.format(format_args!("base 0x{base:x}  "));
    }
    if start != 0 {
        p.format(format_args!("memory 0x{start:x}-{end:x}  "));
    }
    if dma != 0 {
        p.format(format_args!("  dma 0x{dma:x}"));
    }
    p.text("\n");
}

/// The counters, summed up as the kernel's old file sums them.
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

/// Bytes in units of 1024, cut after one figure: `1.1 MiB`.
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
