//! `ip -details link show`: the attributes of a link that only `-details` prints.

use super::kind;
use crate::netlink::uapi::link::ifla;
use crate::print::{Printer, format};
use crate::query::links::addr_gen_mode;
use crate::rt::link::Link;
use crate::session::Session;
use std::borrow::Cow;

/// Generation modes of IPv6 interface identifiers, by number (linux/if_link.h).
pub(super) const ADDRGENMODES: &[&str] = &["eui64", "none", "stable_secret", "random"];

/// Numeric attributes: attribute, label, and JSON key.
const NUMBERS: &[(u16, &str, &str)] = &[
    (ifla::NUM_TX_QUEUES, "numtxqueues", "num_tx_queues"),
    (ifla::NUM_RX_QUEUES, "numrxqueues", "num_rx_queues"),
    (ifla::GSO_MAX_SIZE, "gso_max_size", "gso_max_size"),
    (ifla::GSO_MAX_SEGS, "gso_max_segs", "gso_max_segs"),
    (ifla::TSO_MAX_SIZE, "tso_max_size", "tso_max_size"),
    (ifla::TSO_MAX_SEGS, "tso_max_segs", "tso_max_segs"),
    (ifla::GRO_MAX_SIZE, "gro_max_size", "gro_max_size"),
    (ifla::GSO_IPV4_MAX_SIZE, "gso_ipv4_max_size", "gso_ipv4_max_size"),
    (ifla::GRO_IPV4_MAX_SIZE, "gro_ipv4_max_size", "gro_ipv4_max_size"),
];

/// Prints the attributes. `alone` means that no addresses follow; only then the address generation mode is printed
/// here.
pub fn show(l: &Link, alone: bool, p: &mut Printer, s: &Session) {
    p.put_some("promiscuity", " promiscuity ", l.nlas.u32(ifla::PROMISCUITY), " ");
    p.put_some("allmulti", "allmulti ", l.nlas.u32(ifla::ALLMULTI), " ");
    p.put_some("min_mtu", "minmtu ", l.nlas.u32(ifla::MIN_MTU), " ");
    p.put_some("max_mtu", "maxmtu ", l.nlas.u32(ifla::MAX_MTU), " ");
    kind::show(l, p, s);
    if alone {
        addrgenmode(l, p);
    }
    for (id, label, key) in NUMBERS {
        if let Some(n) = l.nlas.u32(*id) {
            p.field(key, label, n);
        }
    }
    hardware(l, p);
}

fn addrgenmode(l: &Link, p: &mut Printer) {
    let Some(mode) = l.nlas.get(ifla::AF_SPEC).and_then(addr_gen_mode) else { return };
    let name = ADDRGENMODES.get(usize::from(mode)).map(|name| Cow::Borrowed(*name));
    let name = name.unwrap_or_else(|| Cow::Owned(format!("{mode:#04x}")));
    p.put("inet6_addr_gen_mode", "addrgenmode ", &name, " ");
}

/// Prints the physical port, the switch and the parent device.
fn hardware(l: &Link, p: &mut Printer) {
    if let Some(name) = l.nlas.str(ifla::PHYS_PORT_NAME) {
        p.field("phys_port_name", "portname", &name);
    }
    if let Some(id) = l.nlas.get(ifla::PHYS_PORT_ID) {
        p.field("phys_port_id", "portid", &format::hex_bytes(id, ""));
    }
    if let Some(id) = l.nlas.get(ifla::PHYS_SWITCH_ID) {
        p.field("phys_switch_id", "switchid", &format::hex_bytes(id, ""));
    }
    if let Some(bus) = l.nlas.str(ifla::PARENT_DEV_BUS_NAME) {
        p.field("parentbus", "parentbus", &bus);
    }
    if let Some(device) = l.nlas.str(ifla::PARENT_DEV_NAME) {
        p.field("parentdev", "parentdev", &device);
    }
}
