//! `ip link ... type bridge_slave`

use crate::attr::kind::LinkKind;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, dev, flag, on_off, shown, u8, u16, u32};
use crate::cli::args::Args;
use crate::error::Result;
use crate::netlink::Nlas;
use crate::print::{Printer, Val};
use crate::session::Session;
use crate::text::word::{Word, exact, words};

/// A port of a bridge.
pub static BRIDGE_SLAVE: LinkKind = LinkKind {
    set: &[
        &FDB_FLUSH,
        &STATE,
        &PRIORITY,
        &COST,
        &HAIRPIN,
        &GUARD,
        &ROOT_BLOCK,
        &FASTLEAVE,
        &LEARNING,
        &FLOOD,
        &MCAST_FLOOD,
        &BCAST_FLOOD,
        &MCAST_TO_UNICAST,
        &PROXY_ARP,
        &PROXY_ARP_WIFI,
        &MCAST_ROUTER,
        &MCAST_FAST_LEAVE,
        &NEIGH_SUPPRESS,
        &NEIGH_VLAN_SUPPRESS,
        &NEIGH_FORWARD_GRAT,
        &GROUP_FWD_MASK,
        &VLAN_TUNNEL,
        &ISOLATED,
        &LOCKED,
        &MAB,
        &BACKUP_PORT,
        &NO_BACKUP_PORT,
        &BACKUP_NHID,
    ],
    show: &[
        &STATE,
        &PRIORITY,
        &COST,
        &HAIRPIN,
        &GUARD,
        &ROOT_BLOCK,
        &FASTLEAVE,
        &LEARNING,
        &FLOOD,
        &ID,
        &NO,
        &DESIGNATED_PORT,
        &DESIGNATED_COST,
        &BRIDGE_ID,
        &ROOT_ID,
        &HOLD_TIMER,
        &MESSAGE_AGE_TIMER,
        &FORWARD_DELAY_TIMER,
        &TOPOLOGY_CHANGE_ACK,
        &CONFIG_PENDING,
        &PROXY_ARP,
        &PROXY_ARP_WIFI,
        &MCAST_ROUTER,
        &MCAST_FAST_LEAVE,
        &MCAST_FLOOD,
        &BCAST_FLOOD,
        &MCAST_TO_UNICAST,
        &NEIGH_SUPPRESS,
        &NEIGH_VLAN_SUPPRESS,
        &NEIGH_FORWARD_GRAT,
        &GROUP_FWD_MASK,
        &VLAN_TUNNEL,
        &ISOLATED,
        &LOCKED,
        &MAB,
        &BACKUP_PORT,
        &BACKUP_NHID,
    ],
    unknown: Some("unknown option \"{}\"?"),
    ..LinkKind::new("bridge_slave", "port of a bridge: settings of one interface in the bridge")
};

const STATE: Attr = u8(1, words!["state"]).why("state is invalid").show(show_state).doc(
    "STATE",
    "spanning tree state: 0 disabled, 1 listening, 2 learning, 3 forwarding, 4 blocking",
);
pub const PRIORITY: Attr = u16(2, words!["priority"])
    .why("priority is invalid")
    .doc("PRIO", "spanning tree port priority, 0 to 63 (default 32)");
pub const COST: Attr = u32(3, words!["cost"])
    .signed()
    .why("cost is invalid")
    .doc("COST", "spanning tree path cost, 1 to 65535");
pub const HAIRPIN: Attr =
    switch(4, words!["hairpin"], "forward frames back to the port they came from (default off)");
pub const GUARD: Attr =
    switch(5, words!["guard"], "drop spanning tree messages (BPDU guard; default off)");
pub const ROOT_BLOCK: Attr =
    switch(6, words!["root_block"], "do not let the port become the root port (default off)");
pub const FASTLEAVE: Attr = switch(
    7,
    words!["fastleave"],
    "remove a multicast group at once on a leave message (default off)",
);
pub const LEARNING: Attr =
    switch(8, words!["learning"], "learn addresses from received frames (default on)");
pub const FLOOD: Attr = switch(
    9,
    words!["flood"],
    "flood unicast frames to unknown destinations to this port (default on)",
);
const PROXY_ARP: Attr = switch(
    10,
    words!["proxy_arp"],
    "answer ARP requests on behalf of hosts behind the port (default off)",
);
const PROXY_ARP_WIFI: Attr = switch(
    12,
    words!["proxy_arp_wifi"],
    "answer ARP requests on behalf of wireless stations (IEEE 802.11; default off)",
);
const ROOT_ID: Attr = shown(13, 8, "designated_root").key("root_id").show(show_id);
const BRIDGE_ID: Attr = shown(14, 8, "designated_bridge").key("bridge_id").show(show_id);
const DESIGNATED_PORT: Attr = shown(15, 2, "designated_port");
const DESIGNATED_COST: Attr = shown(16, 2, "designated_cost");
const ID: Attr = shown(17, 2, "port_id").key("id").hex();
const NO: Attr = shown(18, 2, "port_no").key("no").hex();
const TOPOLOGY_CHANGE_ACK: Attr = shown(19, 1, "topology_change_ack");
const CONFIG_PENDING: Attr = shown(20, 1, "config_pending");
const MESSAGE_AGE_TIMER: Attr = shown(21, 8, "message_age_timer").show(show_timer);
const FORWARD_DELAY_TIMER: Attr = shown(22, 8, "forward_delay_timer").show(show_timer);
const HOLD_TIMER: Attr = shown(23, 8, "hold_timer").show(show_timer);
const FDB_FLUSH: Attr =
    flag(24, words!["fdb_flush"]).doc("", "delete all learned forwarding entries of the port");
/// Another word for `fastleave`, which only text knows.
const MCAST_FAST_LEAVE: Attr = switch(
    7,
    words!["mcast_fast_leave"],
    "same as fastleave: remove a multicast group at once on a leave message",
)
.show(show_fast_leave);
pub const MCAST_ROUTER: Attr = u8(25, words!["mcast_router"]).key("multicast_router").doc(
    "MULTICAST_ROUTER",
    "multicast router behind the port: 0 never, 1 detect (default), 2 always, 3 temporary",
);
pub const MCAST_FLOOD: Attr = switch(
    27,
    words!["mcast_flood"],
    "flood multicast frames of unknown groups to this port (default on)",
);
pub const MCAST_TO_UNICAST: Attr = switch(
    28,
    words!["mcast_to_unicast"],
    "send multicast frames as unicast to each receiver (default off)",
);
pub const VLAN_TUNNEL: Attr =
    switch(29, words!["vlan_tunnel"], "map VLANs to tunnels on this port (default off)");
pub const BCAST_FLOOD: Attr =
    switch(30, words!["bcast_flood"], "flood broadcast frames to this port (default on)");
const GROUP_FWD_MASK: Attr = u16(31, words!["group_fwd_mask"]).hex().show(show_group_fwd_mask).doc(
    "MASK",
    "forward frames to link-local groups 01:80:c2:00:00:0X: bit X of the mask (default 0)",
);
pub const NEIGH_SUPPRESS: Attr = switch(
    32,
    words!["neigh_suppress"],
    "answer ARP and neighbour solicitations from known neighbours instead of flooding (default off)",
);
pub const ISOLATED: Attr =
    switch(33, words!["isolated"], "do not forward between isolated ports (default off)");
pub const BACKUP_PORT: Attr = dev(34, words!["backup_port"])
    .why("Device does not exist\n")
    .doc("DEVICE", "port that takes over when this port loses its carrier");
const NO_BACKUP_PORT: Attr =
    flag(34, words!["nobackup_port"]).set(set_no_backup).doc("", "remove the backup port");
pub const LOCKED: Attr =
    switch(39, words!["locked"], "accept only frames from known source addresses (default off)");
pub const MAB: Attr = switch(
    40,
    exact!["mab"],
    "MAC authentication bypass: learn unknown addresses as locked entries (default off)",
);
pub const NEIGH_VLAN_SUPPRESS: Attr =
    switch(43, exact!["neigh_vlan_suppress"], "suppress neighbour messages per VLAN (default off)");
pub const BACKUP_NHID: Attr = u32(44, exact!["backup_nhid"])
    .why("backup_nhid is invalid")
    .doc("NHID", "next hop object for packets sent to the backup port, which must be VXLAN");
pub const NEIGH_FORWARD_GRAT: Attr = switch(
    45,
    exact!["neigh_forward_grat"],
    "flood gratuitous ARP although neigh_suppress is on (default off)",
)
.quiet_zero();

/// A setting of a port that is on or off.
const fn switch(id: u16, words: &'static [Word], doc: &'static str) -> Attr {
    on_off(id, words).code(1).doc("{ on | off }", doc)
}

/// States (linux/if_bridge.h) by number.
pub const STATES: &[&str] = &["disabled", "listening", "learning", "forwarding", "blocking"];

/// A priority and an address: `8000.2:0:0:0:0:1`.
pub fn show_id(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(&[high, low, ref mac @ ..]) = nlas.get(a.id) else { return };
    let mac: Vec<_> = mac.iter().map(|byte| format!("{byte:x}")).collect();
    p.field(a.key, a.label, &format!("{high:02x}{low:02x}.{}", mac.join(":")));
}

/// Hundredths of a second, unquoted in JSON. What no clock says comes out as in the reference.
pub fn show_timer(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(n) = nlas.uint(a.id) else { return };
    let micros = n.wrapping_mul(10_000);
    let (seconds, hundredths) = ((micros / 1_000_000) as i32, micros / 10_000 % 100);
    let value = format!("{seconds}.{hundredths:02}");
    p.both(a.key, Val::Raw(&value), &format!("{} {value:>7} ", a.label));
}

fn show_state(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(state) = nlas.u8(a.id) else { return };
    match STATES.get(usize::from(state)) {
        Some(name) => p.field("state", "state", *name),
        None => p.put("state_index", "state (", state, ") "),
    }
}

fn show_fast_leave(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(on) = nlas.u8(a.id) else { return };
    p.format(format_args!("{} {} ", a.label, if on != 0 { "on" } else { "off" }));
}

/// Link-local groups (IEEE 802.1D) that have a name.
const GROUPS: &[(u16, &str)] = &[(1, "stp"), (1 << 2, "lacp"), (1 << 14, "lldp")];

/// The mask as a number, then bit by bit.
fn show_group_fwd_mask(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(mask) = nlas.u16(a.id) else { return };
    p.field(a.key, a.label, Val::Hex(mask.into()));
    let bits = (0..16).map(|bit| 1u16 << bit).filter(|bit| mask & bit != 0);
    let name = |bit: u16| match GROUPS.iter().find(|row| row.0 == bit) {
        Some((_, name)) => (*name).to_string(),
        None => format!("{bit:#x}"),
    };
    let names: Vec<_> = bits.map(name).collect();
    let text = if mask == 0 { "0x0".to_string() } else { names.join(",") };
    p.field("group_fwd_mask_str", "group_fwd_mask_str", &text);
}

fn set_no_backup(a: &Attr, _: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    into.put(a.id, &[0; 4]);
    Ok(())
}
