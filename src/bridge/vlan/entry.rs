//! VLANs in messages of RTM_GETVLAN: `bridge -details vlan show`, `bridge vlan global show` and `bridge monitor`.

use super::global;
use super::set::HEADER;
use super::show::VlanFilter;
use crate::bridge::link::show::show_state;
use crate::bridge::{router, table};
use crate::error::{Error, Result};
use crate::netlink::Request;
use crate::netlink::message::{self, Message, Messages, Nlas, u16_at};
use crate::netlink::uapi::bridge::{
    RTM_DELVLAN, RTM_GETVLAN, mdba, vlandb, vlandb_entry as ve, vlandb_global as vg,
};
use crate::netlink::uapi::family::BRIDGE;
use crate::print::Printer;
use crate::query::links::learn_all as learn_links;
use crate::query::vlan_stats::{self, flags};
use crate::rt::header::BridgeHeader;
use crate::session::Session;

/// A VLAN, or a range of VLANs with the same options.
enum Entry<'a> {
    /// VLAN of a port (BRIDGE_VLANDB_ENTRY).
    Port(Nlas<'a>),
    /// Global options of a VLAN of a bridge (BRIDGE_VLANDB_GLOBAL_OPTIONS).
    Global(Nlas<'a>),
}

impl Entry<'_> {
    /// The first and the last VLAN ID.
    fn numbers(&self) -> (u16, u16) {
        let (first, last) = match self {
            Entry::Port(nlas) => {
                (u16_at(nlas.get(ve::INFO).unwrap_or_default(), 2), nlas.u16(ve::RANGE))
            }
            Entry::Global(nlas) => (nlas.u16(vg::ID).unwrap_or(0), nlas.u16(vg::RANGE)),
        };
        (first, last.unwrap_or(first))
    }

    fn show(&self, p: &mut Printer, s: &Session) {
        let (first, last) = self.numbers();
        table::range(["vlan", "vlanEnd"], first, last, p);
        match self {
            Entry::Port(nlas) => of_port(nlas, p, s),
            Entry::Global(nlas) => of_bridge(nlas, p, s),
        }
    }
}

/// The interface index of a message.
fn index(message: &Message) -> u32 {
    BridgeHeader::parse(message).index
}

fn entries<'a>(message: &Message<'a>) -> impl Iterator<Item = Entry<'a>> {
    let attributes = message.body.get(HEADER..).unwrap_or_default();
    message::iter(attributes).filter_map(|(id, nest)| match id {
        vlandb::ENTRY => Some(Entry::Port(Nlas::parse(nest))),
        vlandb::GLOBAL_OPTIONS => Some(Entry::Global(Nlas::parse(nest))),
        _ => None,
    })
}

/// Lists the VLANs that match the filter. `flags`: BRIDGE_VLANDB_DUMP_FLAGS of the request.
pub fn list(flags: u32, filter: &VlanFilter, s: &Session) -> Result {
    learn_links(s)?;
    let is_global = flags & vlandb::DUMP_GLOBAL != 0;
    let mut request = Request::dump(RTM_GETVLAN, &BridgeHeader::of(BRIDGE).to_bytes());
    request.put_u32(vlandb::DUMP_FLAGS, flags);
    s.printer().document(|p| {
        p.text("port              vlan-id  \n");
        let listed = s.conn()?.collect(request).map_err(Error::ending)?;
        let mut messages = Messages(&listed).filter(|m| filter.lets(index(m))).peekable();
        while let Some(first) = messages.next() {
            // The VLANs of a port may be in several messages.
            let port = index(&first);
            let mut all: Vec<_> = entries(&first).collect();
            while let Some(more) = messages.next_if(|more| index(more) == port) {
                all.extend(entries(&more));
            }
            all.retain(|entry| {
                let (first, last) = entry.numbers();
                // Before Linux 5.15, the kernel ignores DUMP_GLOBAL and sends the VLANs of ports.
                matches!(entry, Entry::Global(_)) == is_global && filter.lets_vlans(first, last)
            });
            table::port(&s.links.name(port), "vlans", all, p, |entry, p| entry.show(p, s));
        }
        Ok(())
    })
}

/// Shows one message of `bridge monitor`.
pub fn event(message: &Message, p: &mut Printer, s: &Session) {
    if message.kind == RTM_DELVLAN {
        p.put("deleted", "Deleted ", true, "");
    }
    let name = s.links.name(index(message));
    table::port(&name, "vlans", entries(message), p, |entry, p| entry.show(p, s));
}

fn of_port(nlas: &Nlas, p: &mut Printer, s: &Session) {
    flags(u16_at(nlas.get(ve::INFO).unwrap_or_default(), 0), p);
    table::below(p);
    show_state(nlas.u8(ve::STATE).unwrap_or(0), p);
    p.put_some("mcast_router", "mcast_router ", nlas.u8(ve::MCAST_ROUTER), " ");
    p.put_some("mcast_n_groups", "mcast_n_groups ", nlas.u32(ve::MCAST_N_GROUPS), " ");
    p.put_some("mcast_max_groups", "mcast_max_groups ", nlas.u32(ve::MCAST_MAX_GROUPS), " ");
    p.switch("neigh_suppress", "neigh_suppress", nlas.uint(ve::NEIGH_SUPPRESS));
    // iproute2 6.15 does not have this option, so its default is not shown.
    let grat = nlas.uint(ve::NEIGH_FORWARD_GRAT).filter(|on| *on != 0);
    p.switch("neigh_forward_grat", "neigh_forward_grat", grat);
    match s.options.stats {
        0 => p.line(),
        _ => vlan_stats::counted(&vlan_stats::of_attributes(nlas.nest(ve::STATS)), p),
    }
}

fn of_bridge(nlas: &Nlas, p: &mut Printer, s: &Session) {
    table::below(p);
    global::OPTIONS.iter().for_each(|row| row.write(nlas, p, s));
    p.line();
    if let Some(nest) = nlas.nest(vg::MCAST_ROUTER_PORTS) {
        let ports = nest.get(mdba::ROUTER).unwrap_or_default();
        p.blanks(20);
        p.text("router ports: ");
        p.array(Some("router_ports"), |p| router::ports(ports, " ", p, s));
        p.line();
    }
}
