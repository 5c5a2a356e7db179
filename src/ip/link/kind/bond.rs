//! `ip link ... type bond`

use crate::attr::kind::LinkKind;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, dev, flag, link_addr, numbered, on_off, shown, u8, u16, u32};
use crate::cli::address::{address, address_v4};
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::error::Result;
use crate::netlink::message::iter;
use crate::netlink::uapi::family::INET6;
use crate::netlink::{Nlas, Request};
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
    ..LinkKind::new("bond", "several links as one")
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
.doc("MODE", "how ports are chosen");
const ACTIVE_SLAVE: Attr =
    dev(2, words!["active_slave"]).quiet_zero().code(1).doc("DEVICE", "the port to use now");
const CLEAR_ACTIVE: Attr =
    flag(2, words!["clear_active_slave"]).set(clear_active).doc("", "choose the active port anew");
const MIIMON: Attr =
    u32(3, words!["miimon"]).doc("MS", "how often the ports' carrier is looked at");
const UPDELAY: Attr = u32(4, words!["updelay"]).doc("MS", "how long carrier must last");
const DOWNDELAY: Attr = u32(5, words!["downdelay"]).doc("MS", "how long it must be missing");
const USE_CARRIER: Attr =
    u8(6, words!["use_carrier"]).doc("{ 0 | 1 }", "ask the driver for carrier, not the MII");
const ARP_INTERVAL: Attr =
    u32(7, words!["arp_interval"]).doc("MS", "how often the targets are asked for");
const ARP_IP_TARGET: Attr = u32(8, words!["arp_ip_target"])
    .set(set_targets)
    .show(show_targets)
    .follows(Value::Address)
    .doc("ADDR,...", "whom to ask for by ARP, up to 16; none to clear the list");
const ARP_VALIDATE: Attr = numbered(
    9,
    4,
    words!["arp_validate"],
    &["none", "active", "backup", "all", "filter", "filter_active", "filter_backup"],
)
.show(show_validate)
.doc("WHICH", "of which ports answers are checked");
const ARP_ALL_TARGETS: Attr = numbered(10, 4, words!["arp_all_targets"], &["any", "all"])
    .doc("WHICH", "how many targets must answer");
const PRIMARY: Attr =
    dev(11, words!["primary"]).quiet_zero().code(1).doc("DEVICE", "the port to prefer");
const PRIMARY_RESELECT: Attr =
    numbered(12, 1, words!["primary_reselect"], &["always", "better", "failure"])
        .doc("WHEN", "when the primary port is taken again");
const FAIL_OVER_MAC: Attr = numbered(13, 1, words!["fail_over_mac"], &["none", "active", "follow"])
    .doc("HOW", "whose address the bond has");
const XMIT_HASH_POLICY: Attr = numbered(
    14,
    1,
    words!["xmit_hash_policy"],
    &["layer2", "layer3+4", "layer2+3", "encap2+3", "encap3+4", "vlan+srcmac"],
)
.doc("POLICY", "which fields choose the port");
const RESEND_IGMP: Attr =
    u32(15, words!["resend_igmp"]).doc("COUNT", "IGMP reports after a change of ports");
const NUM_PEER_NOTIF: Attr = u8(16, words!["num_grat_arp", "num_unsol_na"])
    .key("num_peer_notif")
    .why("invalid num_grat_arp|num_unsol_na")
    .doc("COUNT", "announcements after a change of ports");
const ALL_SLAVES_ACTIVE: Attr =
    u8(17, words!["all_slaves_active"]).doc("{ 0 | 1 }", "receive by idle ports too");
const MIN_LINKS: Attr =
    u32(18, words!["min_links"]).doc("COUNT", "ports that must be up for carrier");
const LP_INTERVAL: Attr =
    u32(19, words!["lp_interval"]).doc("SECONDS", "how often learning packets are sent");
const PACKETS_PER_SLAVE: Attr =
    u32(20, words!["packets_per_slave"]).doc("COUNT", "packets until the next port");
const LACP_RATE: Attr = numbered(21, 1, words!["lacp_rate"], &["slow", "fast"])
    .key("ad_lacp_rate")
    .doc("RATE", "how often LACP is to be sent to us");
const AD_SELECT: Attr =
    numbered(22, 1, words!["ad_select"], &["stable", "bandwidth", "count", "actor_port_prio"])
        .doc("HOW", "which aggregator is chosen");
const AD_INFO: Attr = shown(23, 0, "ad_info").show(show_ad_info);
const AD_ACTOR_SYS_PRIO: Attr =
    u16(24, words!["ad_actor_sys_prio"]).doc("PRIORITY", "of this system, told by LACP");
const AD_USER_PORT_KEY: Attr =
    u16(25, words!["ad_user_port_key"]).doc("KEY", "upper bits of the port key");
const AD_ACTOR_SYSTEM: Attr =
    link_addr(26, words!["ad_actor_system"]).doc("LLADDR", "address of this system, told by LACP");
const TLB_DYNAMIC_LB: Attr =
    u8(27, words!["tlb_dynamic_lb"]).doc("{ 0 | 1 }", "move flows between ports by load");
const PEER_NOTIFY_DELAY: Attr =
    u32(28, words!["peer_notify_delay"]).doc("MS", "between two announcements");
const LACP_ACTIVE: Attr = numbered(29, 1, exact!["lacp_active"], &["off", "on"])
    .key("ad_lacp_active")
    .doc("{ off | on }", "send LACP unasked");
const MISSED_MAX: Attr =
    u8(30, exact!["arp_missed_max"]).doc("COUNT", "answers missed until a port is down");
const NS_IP6_TARGET: Attr = u32(31, exact!["ns_ip6_target"])
    .set(set_targets)
    .show(show_targets)
    .follows(Value::Address)
    .doc("ADDR,...", "whom to ask for by neighbour solicitation");
const COUPLED_CONTROL: Attr = on_off(32, exact!["coupled_control"])
    .code(1)
    .doc("{ off | on }", "collect and distribute as one state");
// iproute2 7.x has the last two; shown only where they are on.
const BROADCAST_NEIGHBOR: Attr = on_off(33, exact!["broadcast_neighbor"])
    .code(1)
    .quiet_zero()
    .doc("{ off | on }", "send ARP and neighbour discovery by all ports");
const LACP_STRICT: Attr = on_off(34, words!["lacp_strict"])
    .code(1)
    .quiet_zero()
    .doc("{ off | on }", "no carrier without a partner that speaks LACP");

/// The most targets of either list.
const TARGETS: usize = 16;

/// It is index 0 of the active port.
fn clear_active(a: &Attr, _: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    into.put(a.id, &[0; 4]);
    Ok(())
}

/// Addresses with commas between, numbered from 0; nothing at the line's end clears the list.
fn set_targets(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let mut list = Request::attributes();
    let words = args.next().unwrap_or_default().split(',').filter(|word| !word.is_empty());
    for (i, word) in words.take(TARGETS).enumerate() {
        match a.id == NS_IP6_TARGET.id {
            // `any` is all zeros here, not an address of no length.
            true => match address(word, INET6)?.bytes() {
                [] => list.put(i as u16, &[0; 16]),
                bytes => list.put(i as u16, bytes),
            },
            false => list.put(i as u16, &address_v4(word)?.octets()),
        }
    }
    into.put(a.id, &list.into_attributes());
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

/// In JSON `none` is a null.
fn show_validate(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let crate::attr::Type::Numbered { of, .. } = a.ty else { return };
    match nlas.u32(a.id) {
        None => {}
        Some(0) if p.is_json() => p.json(a.key, Val::Null),
        Some(n) => p.field(a.key, a.label, of.get(n as usize).copied().unwrap_or("UNKNOWN")),
    }
}

/// The attributes of AD_INFO.
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
