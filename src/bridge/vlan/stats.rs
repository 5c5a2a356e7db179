//! `bridge -statistics vlan show`

use super::show::VlanFilter;
use crate::bridge::table;
use crate::error::Result;
use crate::netlink::Request;
use crate::netlink::message::{Message, u16_at};
use crate::netlink::uapi::bridge::vlan_info;
use crate::netlink::uapi::link::{RTM_GETSTATS, stats};
use crate::print::Printer;
use crate::query::links;
use crate::query::vlan_stats;
use crate::rt::header::StatsHeader;
use crate::rt::stats::HEADER;
use crate::session::Session;

/// Prints the VLANs that pass the filter: first those of bridges, then those of ports.
pub fn run(filter: &VlanFilter, s: &Session) -> Result {
    links::learn_all(s)?;
    s.printer().document(|p| {
        p.text("port              vlan-id\n");
        for id in [stats::LINK_XSTATS, stats::LINK_XSTATS_SLAVE] {
            let header = StatsHeader { index: 0, mask: stats::bit(id) };
            s.conn()?.dump(Request::dump(RTM_GETSTATS, &header.to_bytes()), |message| {
                port(message, id, filter, p, s);
                Ok(())
            })?;
        }
        p.flush_in_order();
        Ok(())
    })
}

fn port(message: &Message, id: u16, filter: &VlanFilter, p: &mut Printer, s: &Session) {
    let index = StatsHeader::parse(message).index;
    let counters = message.attributes(HEADER).nest(id).and_then(|nest| nest.get(stats::BRIDGE));
    let Some(counters) = counters.filter(|_| filter.lets(index)) else { return };
    let vlans = vlan_stats::of_bridge(counters).filter(|vlan| {
        let (vid, flags) = (u16_at(vlan, 32), u16_at(vlan, 34));
        // One of ports alone is told of with those.
        let of_ports = flags & (vlan_info::MASTER | vlan_info::BRENTRY) == vlan_info::MASTER;
        !of_ports && filter.lets_vlans(vid, vid)
    });
    table::port(&s.links.name(index), "vlans", vlans, p, vlan_stats::show);
}
