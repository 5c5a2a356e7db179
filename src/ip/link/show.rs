//! One link, as `ip link show` and `ip address show` begin it.

use super::kind;
use crate::names::{Table, hardware};
use crate::netlink::uapi::link::{iff, ifla};
use crate::print::{Color, Printer, format};
use crate::rt::link::Link;
use crate::session::Session;

/// Operational states (linux/if.h) by number.
const STATES: &[&str] =
    &["UNKNOWN", "NOTPRESENT", "DOWN", "LOWERLAYERDOWN", "TESTING", "DORMANT", "UP"];

/// Writes a link up to its addresses.
pub fn link(l: &Link, p: &mut Printer, s: &Session) {
    p.put("ifindex", "", l.index, ": ");
    name(l, p, s);
    flags(l, p);
    p.put_some("mtu", "mtu ", l.nlas.u32(ifla::MTU), " ");
    p.put_some("qdisc", "qdisc ", l.nlas.str(ifla::QDISC).as_ref(), " ");
    if let Some(master) = l.master() {
        p.put("master", "master ", &s.links.name(master), " ");
    }
    state(l, p);
    if let Some(group) = l.group() {
        p.put("group", "group ", &s.names.name(Table::Groups, group), " ");
    }
    if let Some(queue) = l.nlas.u32(ifla::TXQLEN).filter(|queue| *queue != 0) {
        p.put("txqlen", "qlen ", queue, "");
    }
    p.line();
    addresses(l, p);
    if s.options.details > 0 {
        kind::show(l, p, s);
    }
    p.end();
}

fn name(l: &Link, p: &mut Printer, s: &Session) {
    let name = l.name().unwrap_or("<nil>".into());
    match l.nlas.u32(ifla::LINK) {
        Some(lower) if lower != 0 && !l.nlas.has(ifla::LINK_NETNSID) => {
            let lower = s.links.name(lower);
            p.json("link", &lower);
            p.json("ifname", &name);
            p.text_in(Color::Ifname, &format!("{name}@{lower}: "));
        }
        _ => p.put_in(Color::Ifname, "ifname", "", &name, ": "),
    }
}

/// The flags of a link that have a name, in the order written.
const FLAGS: &[(&str, u32)] = &[
    ("LOOPBACK", iff::LOOPBACK),
    ("BROADCAST", iff::BROADCAST),
    ("POINTOPOINT", iff::POINTOPOINT),
    ("MULTICAST", iff::MULTICAST),
    ("NOARP", iff::NOARP),
    ("ALLMULTI", iff::ALLMULTI),
    ("PROMISC", iff::PROMISC),
    ("MASTER", iff::MASTER),
    ("SLAVE", iff::SLAVE),
    ("DEBUG", iff::DEBUG),
    ("DYNAMIC", iff::DYNAMIC),
    ("AUTOMEDIA", iff::AUTOMEDIA),
    ("PORTSEL", iff::PORTSEL),
    ("NOTRAILERS", iff::NOTRAILERS),
    ("UP", iff::UP),
    ("LOWER_UP", iff::LOWER_UP),
    ("DORMANT", iff::DORMANT),
    ("ECHO", iff::ECHO),
];

/// `<BROADCAST,UP>`; NO-CARRIER stands for up but not running.
fn flags(l: &Link, p: &mut Printer) {
    let no_carrier = l.is_up() && l.flags & iff::RUNNING == 0;
    let named = FLAGS.iter().filter(|row| l.flags & row.1 != 0).map(|row| row.0);
    let all = no_carrier.then_some("NO-CARRIER").into_iter().chain(named);
    p.text("<");
    p.array(Some("flags"), |p| {
        for (i, flag) in all.enumerate() {
            p.element(if i == 0 { "" } else { "," }, flag, "");
        }
    });
    p.text("> ");
}

fn state(l: &Link, p: &mut Printer) {
    let Some(state) = l.nlas.u8(ifla::OPERSTATE) else { return };
    match STATES.get(usize::from(state)) {
        Some(name) => {
            p.text("state ");
            p.put_in(Color::of_state(name), "operstate", "", *name, " ");
        }
        None => p.put("operstate_index", "state ", state, " "),
    }
}

fn addresses(l: &Link, p: &mut Printer) {
    p.put("link_type", "    link/", &hardware::name(l.hardware), " ");
    let shown = |id| l.nlas.get(id).map(|bytes| format::link_address(bytes, l.hardware));
    if let Some(address) = shown(ifla::ADDRESS) {
        p.put_in(Color::Mac, "address", "", &address, "");
    }
    if let Some(broadcast) = shown(ifla::BROADCAST) {
        p.text(if l.flags & iff::POINTOPOINT != 0 { " peer " } else { " brd " });
        p.put_in(Color::Mac, "broadcast", "", &broadcast, "");
    }
}
