//! `ip link set ... type bond_slave`

use crate::attr::kind::LinkKind;
use crate::attr::{Attr, Type, choice, i32, link_addr, shown, u16};
use crate::netlink::Nlas;
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::{exact, words};

/// The kind `bond_slave`.
pub(super) static BOND_SLAVE: LinkKind = LinkKind {
    set: &[&QUEUE_ID, &PRIO, &ACTOR_PORT_PRIO],
    show: &[
        &STATE,
        &MII_STATUS,
        &FAILURES,
        &ADDRESS,
        &QUEUE_ID,
        &PRIO,
        &AGGREGATOR,
        &ACTOR_STATE,
        &PARTNER_STATE,
        &ACTOR_PORT_PRIO,
    ],
    unknown: Some("unknown option \"{}\"?"),
    ..LinkKind::new("bond_slave", "port of a bond: settings of one interface in the bond")
};

const STATE: Attr = choice(1, exact!["state"], &["ACTIVE", "BACKUP"]).show(show_choice);
const MII_STATUS: Attr =
    choice(2, exact!["mii_status"], &["UP", "GOING_DOWN", "DOWN", "GOING_BACK"]).show(show_choice);
const FAILURES: Attr = shown(3, 4, "link_failure_count").signed();
const ADDRESS: Attr = link_addr(4, exact!["perm_hwaddr"]);
const QUEUE_ID: Attr = u16(5, words!["queue_id"])
    .why("queue_id is invalid")
    .doc("ID", "transmit queue that filters select the port by, 0 for none (default 0)");
const AGGREGATOR: Attr = shown(6, 2, "ad_aggregator_id");
const ACTOR_STATE: Attr = shown(7, 1, "ad_actor_oper_port_state").show(show_state);
const PARTNER_STATE: Attr = shown(8, 2, "ad_partner_oper_port_state").show(show_state);
const PRIO: Attr = i32(9, exact!["prio"])
    .why("prio is invalid")
    .doc("PRIORITY", "priority when the active port is selected; the highest wins (default 0)");
/// Since iproute2 7.0; printed only if it is not the default.
const ACTOR_PORT_PRIO: Attr = u16(10, exact!["actor_port_prio"])
    .why("actor prio is invalid")
    .show(show_port_prio)
    .doc("PRIORITY", "LACP port priority, told to the partner (default 255)");

/// The bits of an LACP port state (IEEE 802.1AX), lowest bit first.
const STATES: &[&str] = &[
    "active",
    "short_timeout",
    "aggregating",
    "in_sync",
    "collecting",
    "distributing",
    "defaulted",
    "expired",
];

fn show_port_prio(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(priority) = nlas.u16(a.id).filter(|priority| *priority != USUAL_PORT_PRIO) {
        p.field(a.key, a.label, priority);
    }
}
const USUAL_PORT_PRIO: u16 = 255;

/// Prints the name of a value. A value without a name is printed as a number, in JSON with another key.
fn show_choice(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let (Some(n), Type::Choice(of)) = (nlas.u8(a.id), a.ty) else { return };
    match of.get(usize::from(n)) {
        Some(name) => p.field(a.key, a.label, *name),
        None => p.field(&format!("{}_index", a.key), a.label, n),
    }
}

/// Prints a port state as a number and as the names of its bits.
fn show_state(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(state) = nlas.u8(a.id) else { return };
    p.field(a.key, a.label, state);
    let set = STATES.iter().enumerate().filter(|(i, _)| state >> i & 1 != 0);
    let key = format!("{}_str", a.key);
    p.format(format_args!("{key} <"));
    p.array(Some(&key), |p| {
        for (n, (_, name)) in set.enumerate() {
            p.element(if n == 0 { "" } else { "," }, *name, "");
        }
    });
    p.text("> ");
}
