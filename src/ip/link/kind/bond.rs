//! `ip link ... type bond`

use crate::attr::kind::LinkKind;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, dev, flag, link_addr, numbered, on_off, shown, u8, u16, u32};
use crate::cli::address::{address, address_v4};
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::error::Result;
use crate::netlink::Nlas;
use crate::netlink::message::iter;
use crate::netlink::uapi::family::INET6;
use crate::print::{Printer, Val};
use crate::session::Session;
use crate::text::word::{exact, words};

/// The kind `bond`.
pub static BOND: LinkKind = LinkKind {
    set: &[
        &MODE,
        &ACTIVE_SLAVE,
        &CLEAR_ACTIVE,
        &MIIMON,
        &UPDELAY,
        &DOWNDELAY,
        &PEER_NOTIFY_DELAY,
        &USE_CARRIER,
        &ARP_INTERVAL,
        &ARP_IP_TARGET,
        &NS_IP6_TARGET,
        &ARP_VALIDATE,
        &ARP_ALL_TARGETS,
        &MISSED_MAX,
        &PRIMARY,
        &PRIMARY_RESELECT,
        &FAIL_OVER_MAC,
        &XMIT_HASH_POLICY,
        &RESEND_IGMP,
        &NUM_PEER_NOTIF,
        &ALL_SLAVES_ACTIVE,
        &MIN_LINKS,
        &LP_INTERVAL,
        &PACKETS_PER_SLAVE,
        &LACP_RATE,
        &LACP_ACTIVE,
        &LACP_STRICT,
        &COUPLED_CONTROL,
        &BROADCAST_NEIGHBOR,
        &AD_SELECT,
        &AD_USER_PORT_KEY,
        &AD_ACTOR_SYS_PRIO,
        &AD_ACTOR_SYSTEM,
        &TLB_DYNAMIC_LB,
    ],
    show: &[
        &MODE,
        &ACTIVE_SLAVE,
        &MIIMON,
        &UPDELAY,
        &DOWNDELAY,
        &PEER_NOTIFY_DELAY,
        &USE_CARRIER,
        &ARP_INTERVAL,
        &MISSED_MAX,
        &ARP_IP_TARGET,
        &NS_IP6_TARGET,
        &ARP_VALIDATE,
        &ARP_ALL_TARGETS,
        &PRIMARY,
        &PRIMARY_RESELECT,
        &FAIL_OVER_MAC,
        &XMIT_HASH_POLICY,
        &RESEND_IGMP,
        &NUM_PEER_NOTIF,
        &ALL_SLAVES_ACTIVE,
        &LACP_STRICT,
        &MIN_LINKS,
        &LP_INTERVAL,
        &PACKETS_PER_SLAVE,
        &LACP_ACTIVE,
        &LACP_RATE,
        &COUPLED_CONTROL,
        &BROADCAST_NEIGHBOR,
        &AD_SELECT,
        &AD_INFO,
        &AD_ACTOR_SYS_PRIO,
        &AD_USER_PORT_KEY,
        &AD_ACTOR_SYSTEM,
        &TLB_DYNAMIC_LB,
    ],
    ..LinkKind::new("bond", "several interfaces combined to one, for redundancy or throughput")
};

const MODE: Attr = numbered(
    1,
    1,
    words!["mode"],
    &[
        "balance-rr",
        "active-backup",
        "balance-xor",
        "broadcast",
        "802.3ad",
        "balance-tlb",
        "balance-alb",
    ],
)
.doc("BONDMODE", "how the bond selects ports for packets (default balance-rr)");
const ACTIVE_SLAVE: Attr = dev(2, words!["active_slave"])
    .quiet_zero()
    .code(1)
    .doc("SLAVE_DEV", "port that carries traffic (active-backup, balance-tlb and balance-alb)");
const CLEAR_ACTIVE: Attr =
    flag(2, words!["clear_active_slave"]).set(clear_active).doc("", "select the active port anew");
const MIIMON: Attr = u32(3, words!["miimon"])
    .doc("MIIMON", "interval of link state checks in milliseconds; 0 turns them off");
const UPDELAY: Attr = u32(4, words!["updelay"])
    .doc("UPDELAY", "time in milliseconds before a port whose link came up is used (default 0)");
const DOWNDELAY: Attr = u32(5, words!["downdelay"]).doc(
    "DOWNDELAY",
    "time in milliseconds before a port whose link went down is disabled (default 0)",
);
const USE_CARRIER: Attr = u8(6, words!["use_carrier"]).doc(
    "USE_CARRIER := { 0 | 1 }",
    "read the link state from the driver (1, default) or by MII ioctls (0)",
);
const ARP_INTERVAL: Attr = u32(7, words!["arp_interval"])
    .doc("ARP_INTERVAL", "interval of ARP link monitoring in milliseconds (default 0: off)");
const ARP_IP_TARGET: Attr = u32(8, words!["arp_ip_target"])
    .set(set_targets)
    .show(show_targets)
    .follows(Value::Address)
    .doc(
        "[ ARP_IP_TARGET, ... ]",
        "IPv4 addresses to probe with ARP, up to 16, separated by commas",
    );
const ARP_VALIDATE: Attr = numbered(
    9,
    4,
    words!["arp_validate"],
    &["none", "active", "backup", "all", "filter", "filter_active", "filter_backup"],
)
.show(show_validate)
.doc(
    "ARP_VALIDATE",
    "ports on which ARP probes and replies are validated or filtered (default none)",
);
const ARP_ALL_TARGETS: Attr = numbered(10, 4, words!["arp_all_targets"], &["any", "all"]).doc(
    "ARP_ALL_TARGETS",
    "whether any or all ARP targets must answer for a port to be up (default any)",
);
const PRIMARY: Attr = dev(11, words!["primary"])
    .quiet_zero()
    .code(1)
    .doc("SLAVE_DEV", "port to use whenever it is available");
const PRIMARY_RESELECT: Attr =
    numbered(12, 1, words!["primary_reselect"], &["always", "better", "failure"])
        .doc("PRIMARY_RESELECT", "when the primary port becomes active again (default always)");
const FAIL_OVER_MAC: Attr = numbered(13, 1, words!["fail_over_mac"], &["none", "active", "follow"])
    .doc(
        "FAIL_OVER_MAC",
        "how MAC addresses are set on failover in active-backup mode (default none)",
    );
const XMIT_HASH_POLICY: Attr = numbered(
    14,
    1,
    words!["xmit_hash_policy"],
    &["layer2", "layer3+4", "layer2+3", "encap2+3", "encap3+4", "vlan+srcmac"],
)
.doc("XMIT_HASH_POLICY", "packet fields that select the port (default layer2)");
const RESEND_IGMP: Attr = u32(15, words!["resend_igmp"])
    .doc("RESEND_IGMP", "number of IGMP reports sent after a failover, 0 to 255 (default 1)");
const NUM_PEER_NOTIF: Attr = u8(16, words!["num_grat_arp", "num_unsol_na"])
    .key("num_peer_notif")
    .why("invalid num_grat_arp|num_unsol_na")
    .doc("NUM_GRAT_ARP|NUM_UNSOL_NA", "number of gratuitous ARP and unsolicited neighbour advertisements after a failover (default 1)");
const ALL_SLAVES_ACTIVE: Attr = u8(17, words!["all_slaves_active"]).doc(
    "ALL_SLAVES_ACTIVE := { 0 | 1 }",
    "deliver (1) or drop (0, default) frames received on inactive ports",
);
const MIN_LINKS: Attr = u32(18, words!["min_links"]).doc(
    "MIN_LINKS",
    "minimum number of active ports for the bond to have carrier (802.3ad; default 0)",
);
const LP_INTERVAL: Attr = u32(19, words!["lp_interval"]).doc(
    "LP_INTERVAL",
    "interval in seconds between learning packets (balance-tlb and -alb; default 1)",
);
const PACKETS_PER_SLAVE: Attr = u32(20, words!["packets_per_slave"]).doc(
    "PACKETS_PER_SLAVE",
    "packets sent through one port before the next (balance-rr; 0 for random; default 1)",
);
const LACP_RATE: Attr =
    numbered(21, 1, words!["lacp_rate"], &["slow", "fast"]).key("ad_lacp_rate").doc(
        "LACP_RATE",
        "rate at which the partner sends LACPDUs: every 30 seconds or every second (default slow)",
    );
const AD_SELECT: Attr =
    numbered(22, 1, words!["ad_select"], &["stable", "bandwidth", "count", "actor_port_prio"])
        .doc("AD_SELECT", "how the active aggregator is selected (802.3ad; default stable)");
const AD_INFO: Attr = shown(23, 0, "ad_info").show(show_ad_info);
const AD_ACTOR_SYS_PRIO: Attr = u16(24, words!["ad_actor_sys_prio"])
    .doc("SYSPRIO", "LACP system priority, 1 to 65535 (default 65535)");
const AD_USER_PORT_KEY: Attr = u16(25, words!["ad_user_port_key"])
    .doc("PORTKEY", "upper 10 bits of the LACP port key, 0 to 1023 (default 0)");
const AD_ACTOR_SYSTEM: Attr =
    link_addr(26, words!["ad_actor_system"]).doc("LLADDR", "MAC address of this system in LACPDUs");
const TLB_DYNAMIC_LB: Attr = u8(27, words!["tlb_dynamic_lb"]).doc(
    "TLB_DYNAMIC_LB := { 0 | 1 }",
    "move flows between ports by load (balance-tlb; default 1)",
);
const PEER_NOTIFY_DELAY: Attr = u32(28, words!["peer_notify_delay"]).doc(
    "DELAY",
    "interval in milliseconds between notifications of peers after a failover (default 0)",
);
const LACP_ACTIVE: Attr =
    numbered(29, 1, exact!["lacp_active"], &["off", "on"]).key("ad_lacp_active").doc(
        "LACP_ACTIVE",
        "send LACPDUs periodically (on, default) or only in answer to the partner (off)",
    );
const MISSED_MAX: Attr = u8(30, exact!["arp_missed_max"]).doc(
    "MISSED_MAX",
    "number of ARP intervals without an answer until a port is down, 1 to 255 (default 2)",
);
const NS_IP6_TARGET: Attr = u32(31, exact!["ns_ip6_target"])
    .set(set_targets)
    .show(show_targets)
    .follows(Value::Address)
    .doc(
        "[ NS_IP6_TARGET, ... ]",
        "IPv6 addresses to probe with neighbour solicitations, up to 16, separated by commas",
    );
const COUPLED_CONTROL: Attr = on_off(32, exact!["coupled_control"]).code(1).doc(
    "COUPLED_CONTROL",
    "enable collecting and distributing at the same time (on, default) or one by one (off)",
);
// These options exist since iproute2 7.x, and are printed only if they are on.
const BROADCAST_NEIGHBOR: Attr = on_off(33, exact!["broadcast_neighbor"]).code(1).quiet_zero().doc(
    "{ off | on }",
    "send ARP and neighbour discovery packets on all ports (802.3ad; default off)",
);
const LACP_STRICT: Attr = on_off(34, words!["lacp_strict"]).code(1).quiet_zero().doc(
    "{ off | on }",
    "set the carrier off while no port has an LACP partner (802.3ad; default off)",
);

/// The maximum number of targets (BOND_MAX_ARP_TARGETS).
const TARGETS: usize = 16;

/// Index 0 as the active port removes the active port.
fn clear_active(a: &Attr, _: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    into.put(a.id, &[0; 4]);
    Ok(())
}

/// Reads addresses separated by commas, numbered from 0. At the end of the command line, the list is cleared.
fn set_targets(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let mut list = Vec::new();
    let words = args.next().unwrap_or_default().split(',').filter(|word| !word.is_empty());
    for (i, word) in words.take(TARGETS).enumerate() {
        match a.id == NS_IP6_TARGET.id {
            // `any` is sent as zeros, not as an address of length 0.
            true => match address(word, INET6)?.bytes() {
                [] => list.push((i as u16, vec![0; 16])),
                bytes => list.push((i as u16, bytes.to_vec())),
            },
            false => list.push((i as u16, address_v4(word)?.octets().to_vec())),
        }
    }
    into.put_nest(a.id, |nest| list.iter().for_each(|(id, address)| nest.put(*id, address)));
    Ok(())
}

fn show_targets(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(list) = nlas.get(a.id) else { return };
    let all: Vec<_> =
        iter(list).filter_map(|(_, bytes)| crate::netlink::message::ip(bytes)).collect();
    if all.is_empty() {
        return;
    }
    p.text(a.label);
    p.text(" ");
    p.array(Some(a.key), |p| {
        for (i, ip) in all.into_iter().enumerate() {
            p.element(if i == 0 { "" } else { "," }, ip, "");
        }
    });
    p.text(" ");
}

/// In JSON `none` is null.
fn show_validate(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let crate::attr::Type::Numbered { of, .. } = a.ty else { return };
    match nlas.u32(a.id) {
        None => {}
        Some(0) if p.is_json() => p.json(a.key, Val::Null),
        Some(n) => p.field(a.key, a.label, of.get(n as usize).copied().unwrap_or("UNKNOWN")),
    }
}

/// Attributes nested in IFLA_BOND_AD_INFO.
const AD: &[Attr] = &[
    shown(1, 2, "ad_aggregator").key("aggregator"),
    shown(2, 2, "ad_num_ports").key("num_ports"),
    shown(3, 2, "ad_actor_key").key("actor_key"),
    shown(4, 2, "ad_partner_key").key("partner_key"),
    link_addr(5, exact!["ad_partner_mac"]).key("partner_mac"),
];

fn show_ad_info(a: &Attr, nlas: &Nlas, p: &mut Printer, s: &Session) {
    let Some(info) = nlas.nest(a.id) else { return };
    p.object(Some(a.key), |p| {
        for attr in AD {
            attr.write(&info, p, s);
        }
    });
}
