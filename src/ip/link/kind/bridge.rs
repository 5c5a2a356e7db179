//! `ip link ... type bridge`

use crate::attr::kind::LinkKind;
use crate::attr::{Attr, bit, ethertype, flag, link_addr, one_of, shown, u8, u16, u32, u64};
use crate::cli::word::{exact, words};
use crate::netlink::Nlas;
use crate::print::{Printer, Val};
use crate::session::Session;

/// The kind `bridge`.
pub static BRIDGE: LinkKind = LinkKind {
    set: &[
        &FORWARD_DELAY,
        &HELLO_TIME,
        &MAX_AGE,
        &AGEING_TIME,
        &STP_STATE,
        &STP_MODE,
        &PRIORITY,
        &VLAN_FILTERING,
        &VLAN_PROTOCOL,
        &GROUP_FWD_MASK,
        &GROUP_ADDR,
        &NO_LL_LEARN,
        &MST,
        &FDB_MAX,
        &FDB_FLUSH,
        &VLAN_PVID,
        &VLAN_STATS,
        &VLAN_STATS_PORT,
        &MC_ROUTER,
        &MC_SNOOPING,
        &MC_VLAN,
        &MC_IFADDR,
        &MC_QUERIER,
        &MC_HASH_EL,
        &MC_HASH_MAX,
        &MC_LAST_CNT,
        &MC_START_CNT,
        &MC_LAST,
        &MC_MEMBER,
        &MC_QUERIER_I,
        &MC_QUERY,
        &MC_RESPONSE,
        &MC_START,
        &MC_STATS,
        &IGMP,
        &MLD,
        &NF_IP,
        &NF_IP6,
        &NF_ARP,
        &MOFN,
        &LOCAL_VLAN_0,
    ],
    show: &[
        &FORWARD_DELAY,
        &HELLO_TIME,
        &MAX_AGE,
        &AGEING_TIME,
        &STP_STATE,
        &STP_MODE,
        &PRIORITY,
        &VLAN_FILTERING,
        &VLAN_PROTOCOL,
        &BRIDGE_ID,
        &ROOT_ID,
        &ROOT_PORT,
        &ROOT_COST,
        &TC,
        &TC_DETECTED,
        &HELLO_TIMER,
        &TCN_TIMER,
        &TC_TIMER,
        &GC_TIMER,
        &FDB_N,
        &FDB_MAX,
        &VLAN_PVID,
        &VLAN_STATS,
        &VLAN_STATS_PORT,
        &GROUP_FWD_MASK,
        &GROUP_ADDR,
        &MC_SNOOPING,
        &NO_LL_LEARN,
        &MC_VLAN,
        &MST,
        &MOFN,
        &LOCAL_VLAN_0,
        &MC_ROUTER,
        &MC_IFADDR,
        &MC_QUERIER,
        &MC_STATE,
        &MC_HASH_EL,
        &MC_HASH_MAX,
        &MC_LAST_CNT,
        &MC_START_CNT,
        &MC_LAST,
        &MC_MEMBER,
        &MC_QUERIER_I,
        &MC_QUERY,
        &MC_RESPONSE,
        &MC_START,
        &MC_STATS,
        &IGMP,
        &MLD,
        &NF_IP,
        &NF_IP6,
        &NF_ARP,
    ],
    ..LinkKind::new("bridge", "an Ethernet bridge (IEEE 802.1D)")
};

const FORWARD_DELAY: Attr = u32(1, words!["forward_delay"]);
const HELLO_TIME: Attr = u32(2, words!["hello_time"]);
const MAX_AGE: Attr = u32(3, words!["max_age"]);
const AGEING_TIME: Attr = u32(4, words!["ageing_time"]);
const STP_STATE: Attr = u32(5, words!["stp_state"]);
const PRIORITY: Attr = u16(6, words!["priority"]);
const VLAN_FILTERING: Attr = u8(7, words!["vlan_filtering"]);
const VLAN_PROTOCOL: Attr = ethertype(8, words!["vlan_protocol"]);
const GROUP_FWD_MASK: Attr = u16(9, words!["group_fwd_mask"]).hex();
const ROOT_ID: Attr = shown(10, 8, "designated_root").key("root_id").show(show_id);
const BRIDGE_ID: Attr = shown(11, 8, "bridge_id").show(show_id);
const ROOT_PORT: Attr = shown(12, 2, "root_port");
const ROOT_COST: Attr = shown(13, 4, "root_path_cost");
const TC: Attr = shown(14, 1, "topology_change");
const TC_DETECTED: Attr = shown(15, 1, "topology_change_detected");
const HELLO_TIMER: Attr = shown(16, 8, "hello_timer").show(show_timer);
const TCN_TIMER: Attr = shown(17, 8, "tcn_timer").show(show_timer);
const TC_TIMER: Attr = shown(18, 8, "topology_change_timer").show(show_timer);
const GC_TIMER: Attr = shown(19, 8, "gc_timer").show(show_timer);
const GROUP_ADDR: Attr = link_addr(20, words!["group_address"]).key("group_addr");
const FDB_FLUSH: Attr = flag(21, words!["fdb_flush"]);
const MC_ROUTER: Attr = u8(22, words!["mcast_router"]);
const MC_SNOOPING: Attr = u8(23, words!["mcast_snooping"]);
const MC_IFADDR: Attr = u8(24, words!["mcast_query_use_ifaddr"]);
const MC_QUERIER: Attr = u8(25, words!["mcast_querier"]);
const MC_HASH_EL: Attr = u32(26, words!["mcast_hash_elasticity"]);
const MC_HASH_MAX: Attr = u32(27, words!["mcast_hash_max"]);
const MC_LAST_CNT: Attr = u32(28, words!["mcast_last_member_count"]).key("mcast_last_member_cnt");
const MC_START_CNT: Attr =
    u32(29, words!["mcast_startup_query_count"]).key("mcast_startup_query_cnt");
const MC_LAST: Attr = u64(30, words!["mcast_last_member_interval"]).key("mcast_last_member_intvl");
const MC_MEMBER: Attr = u64(31, words!["mcast_membership_interval"]).key("mcast_membership_intvl");
const MC_QUERIER_I: Attr = u64(32, words!["mcast_querier_interval"]).key("mcast_querier_intvl");
const MC_QUERY: Attr = u64(33, words!["mcast_query_interval"]).key("mcast_query_intvl");
const MC_RESPONSE: Attr =
    u64(34, words!["mcast_query_response_interval"]).key("mcast_query_response_intvl");
const MC_START: Attr =
    u64(35, words!["mcast_startup_query_interval"]).key("mcast_startup_query_intvl");
const NF_IP: Attr = u8(36, words!["nf_call_iptables"]);
const NF_IP6: Attr = u8(37, words!["nf_call_ip6tables"]);
const NF_ARP: Attr = u8(38, words!["nf_call_arptables"]);
const VLAN_PVID: Attr = u16(39, words!["vlan_default_pvid"]);
const VLAN_STATS: Attr = u8(41, words!["vlan_stats_enabled"]);
const MC_STATS: Attr = u8(42, words!["mcast_stats_enabled"]);
const IGMP: Attr = u8(43, words!["mcast_igmp_version"]);
const MLD: Attr = u8(44, words!["mcast_mld_version"]);
const VLAN_STATS_PORT: Attr = u8(45, words!["vlan_stats_per_port"]);
const NO_LL_LEARN: Attr = bit(46, 0, exact!["no_linklocal_learn"]);
const MC_VLAN: Attr = bit(46, 1, exact!["mcast_vlan_snooping"]);
const MST: Attr = bit(46, 2, exact!["mst_enabled"]);
// iproute2 7.x has these two, and the mode of STP; shown only where they are on, so that 6.15's line is not another one.
const MOFN: Attr = bit(46, 3, exact!["mdb_offload_fail_notification"]).quiet_zero();
const LOCAL_VLAN_0: Attr = bit(46, 4, exact!["fdb_local_vlan_0"]).quiet_zero();
const MC_STATE: Attr = shown(47, 0, "").show(show_querier);
const FDB_N: Attr = shown(48, 4, "fdb_n_learned");
const FDB_MAX: Attr = u32(49, exact!["fdb_max_learned"]);
const STP_MODE: Attr = one_of(50, 4, exact!["stp_mode"], &["auto", "user", "kernel"]).quiet_zero();

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

fn show_querier(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(state) = nlas.nest(a.id) else { return };
    for (version, first) in [("4", 1), ("6", 5)] {
        p.object(Some(&format!("mcast_querier_state_ipv{version}")), |p| {
            if let Some(ip) = state.ip(first) {
                let name = format!("mcast_querier_ipv{version}_addr");
                p.field(&name, &name, ip);
            }
            if let Some(port) = state.u32(first + 1) {
                let name = format!("mcast_querier_ipv{version}_port");
                p.field(&name, &name, port);
            }
        });
    }
}
