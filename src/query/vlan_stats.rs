//! The counters of a VLAN, for `bridge vlan` and `ip stats`.

use crate::netlink::message::{Nlas, iter, u16_at, u64_at};
use crate::netlink::uapi::bridge::vlan_info;
use crate::print::Printer;

/// The indentation of lines after the first one of an entry.
pub const INDENT: usize = 20;

/// BRIDGE_XSTATS_VLAN (linux/if_bridge.h)
const VLAN: u16 = 1;

/// The counters of a VLAN.
#[derive(Default)]
pub struct Counted {
    /// Received traffic.
    pub rx: Traffic,
    /// Transmitted traffic.
    pub tx: Traffic,
}

/// Bytes and packets.
#[derive(Default)]
pub struct Traffic {
    /// Bytes.
    pub bytes: u64,
    /// Packets.
    pub packets: u64,
}

/// Returns each `struct bridge_vlan_xstats` in the statistics of a bridge or port.
pub fn of_bridge(counters: &[u8]) -> impl Iterator<Item = &[u8]> {
    iter(counters).filter(|(id, _)| *id == VLAN).map(|(_, vlan)| vlan)
}

/// Prints a `struct bridge_vlan_xstats`.
pub fn show(vlan: &[u8], p: &mut Printer) {
    p.put("vid", "", u16_at(vlan, 32), "");
    flags(u16_at(vlan, 34), p);
    let traffic = |at| Traffic { bytes: u64_at(vlan, at), packets: u64_at(vlan, at + 8) };
    counted(&Counted { rx: traffic(0), tx: traffic(16) }, p);
}

/// Prints the counters in lines of their own.
pub fn counted(counted: &Counted, p: &mut Printer) {
    p.line();
    p.blanks(INDENT);
    p.put("rx_bytes", "RX: ", counted.rx.bytes, " bytes");
    p.put("rx_packets", " ", counted.rx.packets, " packets\n");
    p.blanks(INDENT);
    p.put("tx_bytes", "TX: ", counted.tx.bytes, " bytes");
    p.put("tx_packets", " ", counted.tx.packets, " packets\n");
}

/// Returns the counters in the attributes of a VLAN; zeros without attributes.
pub fn of_attributes(nlas: Option<Nlas>) -> Counted {
    let Some(nlas) = nlas else { return Counted::default() };
    let traffic =
        |id| Traffic { bytes: nlas.uint(id).unwrap_or(0), packets: nlas.uint(id + 1).unwrap_or(0) };
    Counted { rx: traffic(1), tx: traffic(3) }
}

/// Prints `PVID` and `Egress Untagged`; nothing if `flags` is 0.
pub fn flags(flags: u16, p: &mut Printer) {
    if flags == 0 {
        return;
    }
    p.array(Some("flags"), |p| {
        if flags & vlan_info::PVID != 0 {
            p.element(" ", "PVID", "");
        }
        if flags & vlan_info::UNTAGGED != 0 {
            p.element(" ", "Egress Untagged", "");
        }
    });
}
