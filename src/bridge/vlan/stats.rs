//! `bridge -statistics vlan show`

use super::show::{Filter, flags};
use crate::bridge::table;
use crate::error::Result;
use crate::ip::link::afstats::HEADER;
use crate::ip::link::list;
use crate::netlink::Request;
use crate::netlink::message::{Message, Nlas, iter, u16_at, u32_at, u64_at};
use crate::netlink::uapi::bridge::vlan_info;
use crate::netlink::uapi::link::{RTM_GETSTATS, stats};
use crate::print::Printer;
use crate::session::Session;

/// BRIDGE_XSTATS_VLAN (linux/if_bridge.h)
const VLAN: u16 = 1;

/// What a VLAN has counted, as the kernel's structures and attributes tell of it.
#[derive(Default)]
pub struct Counted {
    /// Received.
    pub rx: Traffic,
    /// Sent.
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

/// Shows the VLANs that are let through: those of bridges, then those of ports.
pub fn run(filter: &Filter, s: &Session) -> Result {
    list::all(s)?;
    s.printer().document(|p| {
        p.text("port              vlan-id\n");
        for id in [stats::LINK_XSTATS, stats::LINK_XSTATS_SLAVE] {
            let mut header = [0; HEADER];
            header[8..12].copy_from_slice(&(1u32 << (id - 1)).to_ne_bytes());
            s.conn()?.dump(Request::dump(RTM_GETSTATS, &header), |message| {
                port(message, id, filter, p, s);
                Ok(())
            })?;
        }
        Ok(())
    })
}

fn port(message: &Message, id: u16, filter: &Filter, p: &mut Printer, s: &Session) {
    let index = u32_at(&message.header::<HEADER>(), 4);
    let counters = message.attributes(HEADER).nest(id).and_then(|nest| nest.get(stats::BRIDGE));
    let Some(counters) = counters.filter(|_| filter.lets(index)) else { return };
    let vlans = of_bridge(counters).filter(|vlan| {
        let (vid, flags) = (u16_at(vlan, 32), u16_at(vlan, 34));
        // One of ports alone is told of with those.
        let of_ports = flags & (vlan_info::MASTER | vlan_info::BRENTRY) == vlan_info::MASTER;
        !of_ports && filter.lets_vlans(vid, vid)
    });
    table::port(&s.links.name(index), "vlans", vlans, p, show);
}

/// Each `struct bridge_vlan_xstats` among the counters of a bridge or a port.
pub fn of_bridge(counters: &[u8]) -> impl Iterator<Item = &[u8]> {
    iter(counters).filter(|(id, _)| *id == VLAN).map(|(_, vlan)| vlan)
}

/// One of them.
pub fn show(vlan: &[u8], p: &mut Printer) {
    p.put("vid", "", u16_at(vlan, 32), "");
    flags(u16_at(vlan, 34), p);
    let traffic = |at| Traffic { bytes: u64_at(vlan, at), packets: u64_at(vlan, at + 8) };
    counted(&Counted { rx: traffic(0), tx: traffic(16) }, p);
}

/// What a VLAN has counted, in lines below it.
pub fn counted(counted: &Counted, p: &mut Printer) {
    table::below(p);
    p.put("rx_bytes", "RX: ", counted.rx.bytes, " bytes");
    p.put("rx_packets", " ", counted.rx.packets, " packets\n");
    p.blanks(20);
    p.put("tx_bytes", "TX: ", counted.tx.bytes, " bytes");
    p.put("tx_packets", " ", counted.tx.packets, " packets\n");
}

/// What the attributes of a VLAN tell; zeros without.
pub fn of_attributes(nlas: Option<Nlas>) -> Counted {
    let Some(nlas) = nlas else { return Counted::default() };
    let traffic =
        |id| Traffic { bytes: nlas.uint(id).unwrap_or(0), packets: nlas.uint(id + 1).unwrap_or(0) };
    Counted { rx: traffic(1), tx: traffic(3) }
}
