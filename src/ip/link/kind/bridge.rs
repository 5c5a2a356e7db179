//! `ip link ... type bridge`

use crate::attr::bridge_port::{show_id, show_timer};
use crate::attr::kind::LinkKind;
use crate::attr::{Attr, bit, ethertype, flag, link_addr, one_of, shown, u8, u16, u32, u64};
use crate::netlink::Nlas;
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::{exact, words};

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
    last: &[NO_LL_LEARN.id],
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
    ..LinkKind::new("bridge", "Ethernet bridge: a software switch for its ports (IEEE 802.1D)")
};

const FORWARD_DELAY: Attr = u32(1, words!["forward_delay"]).doc(
    "FORWARD_DELAY",
    "time that a port spends listening, and learning, in hundredths of a second (default 1500)",
);
const HELLO_TIME: Attr = u32(2, words!["hello_time"]).doc(
    "HELLO_TIME",
    "interval between spanning tree hello messages in hundredths of a second (default 200)",
);
const MAX_AGE: Attr = u32(3, words!["max_age"]).doc(
    "MAX_AGE",
    "maximum age of spanning tree messages in hundredths of a second (default 2000)",
);
const AGEING_TIME: Attr = u32(4, words!["ageing_time"])
    .doc("AGEING_TIME", "lifetime of learned addresses in hundredths of a second (default 30000)");
const STP_STATE: Attr = u32(5, words!["stp_state"])
    .doc("STP_STATE := { 0 | 1 }", "turn the spanning tree protocol off (0, default) or on (1)");
const PRIORITY: Attr = u16(6, words!["priority"]).doc(
    "PRIORITY",
    "bridge priority for the spanning tree, 0 to 65535; the lowest becomes root (default 32768)",
);
const VLAN_FILTERING: Attr = u8(7, words!["vlan_filtering"])
    .doc("VLAN_FILTERING := { 0 | 1 }", "filter frames by VLAN (default 0)");
const VLAN_PROTOCOL: Attr = ethertype(8, words!["vlan_protocol"]).doc(
    "VLAN_PROTOCOL := { 802.1Q | 802.1ad }",
    "protocol of VLAN tags that the bridge filters (default 802.1Q)",
);
const GROUP_FWD_MASK: Attr = u16(9, words!["group_fwd_mask"]).hex().doc(
    "MASK",
    "forward frames to link-local groups 01:80:c2:00:00:0X: bit X of the mask (default 0)",
);
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
const GROUP_ADDR: Attr = link_addr(20, words!["group_address"]).key("group_addr").doc(
    "ADDRESS",
    "MAC address that spanning tree messages are sent to (default 01:80:c2:00:00:00)",
);
const FDB_FLUSH: Attr =
    flag(21, words!["fdb_flush"]).doc("", "delete all learned forwarding entries of the bridge");
const MC_ROUTER: Attr = u8(22, words!["mcast_router"]).doc(
    "MULTICAST_ROUTER := { 0 | 1 | 2 }",
    "bridge receives multicast for routing: 0 never, 1 detect routers (default), 2 always",
);
const MC_SNOOPING: Attr = u8(23, words!["mcast_snooping"]).doc(
    "MULTICAST_SNOOPING := { 0 | 1 }",
    "snoop IGMP and MLD: forward multicast only to its receivers (default 1)",
);
const MC_IFADDR: Attr = u8(24, words!["mcast_query_use_ifaddr"]).doc(
    "MCAST_QUERY_USE_IFADDR := { 0 | 1 }",
    "send IGMP queries with the address of the bridge, not 0.0.0.0 (default 0)",
);
const MC_QUERIER: Attr = u8(25, words!["mcast_querier"]).doc(
    "MULTICAST_QUERIER := { 0 | 1 }",
    "send IGMP and MLD queries if there is no other querier (default 0)",
);
const MC_HASH_EL: Attr = u32(26, words!["mcast_hash_elasticity"])
    .doc("HASH_ELASTICITY", "accepted for compatibility: has no effect since Linux 4.20");
const MC_HASH_MAX: Attr = u32(27, words!["mcast_hash_max"])
    .doc("HASH_MAX", "maximum number of multicast groups (default 4096); more turn snooping off");
const MC_LAST_CNT: Attr =
    u32(28, words!["mcast_last_member_count"]).key("mcast_last_member_cnt").doc(
        "LAST_MEMBER_COUNT",
        "number of queries after a leave message before the group is removed (default 2)",
    );
const MC_START_CNT: Attr = u32(29, words!["mcast_startup_query_count"])
    .key("mcast_startup_query_cnt")
    .doc("STARTUP_QUERY_COUNT", "number of queries sent at start (default 2)");
const MC_LAST: Attr =
    u64(30, words!["mcast_last_member_interval"]).key("mcast_last_member_intvl").doc(
        "LAST_MEMBER_INTERVAL",
        "interval between queries after a leave message in hundredths of a second (default 100)",
    );
const MC_MEMBER: Attr =
    u64(31, words!["mcast_membership_interval"]).key("mcast_membership_intvl").doc(
        "MEMBERSHIP_INTERVAL",
        "lifetime of a membership without reports in hundredths of a second (default 26000)",
    );
const MC_QUERIER_I: Attr = u64(32, words!["mcast_querier_interval"])
    .key("mcast_querier_intvl")
    .doc("QUERIER_INTERVAL", "time without queries of another querier before the bridge takes over, in hundredths of a second (default 25500)");
const MC_QUERY: Attr = u64(33, words!["mcast_query_interval"]).key("mcast_query_intvl").doc(
    "QUERY_INTERVAL",
    "interval between general queries in hundredths of a second (default 12500)",
);
const MC_RESPONSE: Attr =
    u64(34, words!["mcast_query_response_interval"]).key("mcast_query_response_intvl").doc(
        "QUERY_RESPONSE_INTERVAL",
        "maximum response time of queries in hundredths of a second (default 1000)",
    );
const MC_START: Attr =
    u64(35, words!["mcast_startup_query_interval"]).key("mcast_startup_query_intvl").doc(
        "STARTUP_QUERY_INTERVAL",
        "interval between the queries at start in hundredths of a second (default 3125)",
    );
const NF_IP: Attr = u8(36, words!["nf_call_iptables"])
    .doc("NF_CALL_IPTABLES := { 0 | 1 }", "pass bridged IPv4 packets to iptables (default 0)");
const NF_IP6: Attr = u8(37, words!["nf_call_ip6tables"])
    .doc("NF_CALL_IP6TABLES := { 0 | 1 }", "pass bridged IPv6 packets to ip6tables (default 0)");
const NF_ARP: Attr = u8(38, words!["nf_call_arptables"])
    .doc("NF_CALL_ARPTABLES := { 0 | 1 }", "pass bridged ARP packets to arptables (default 0)");
const VLAN_PVID: Attr = u16(39, words!["vlan_default_pvid"])
    .doc("VLAN_DEFAULT_PVID", "port VLAN of new ports, 1 to 4094; 0 for none (default 1)");
const VLAN_STATS: Attr = u8(41, words!["vlan_stats_enabled"])
    .doc("VLAN_STATS_ENABLED := { 0 | 1 }", "count traffic per VLAN (default 0)");
const MC_STATS: Attr = u8(42, words!["mcast_stats_enabled"])
    .doc("MCAST_STATS_ENABLED := { 0 | 1 }", "count IGMP and MLD messages (default 0)");
const IGMP: Attr = u8(43, words!["mcast_igmp_version"]).doc(
    "IGMP_VERSION := { 2 | 3 }",
    "IGMP version of the queries that the bridge sends (default 2)",
);
const MLD: Attr = u8(44, words!["mcast_mld_version"]).doc(
    "MLD_VERSION := { 1 | 2 }",
    "MLD version of the queries that the bridge sends (default 1)",
);
const VLAN_STATS_PORT: Attr = u8(45, words!["vlan_stats_per_port"]).doc(
    "VLAN_STATS_PER_PORT := { 0 | 1 }",
    "count traffic per VLAN and port; change it only while no port has VLANs (default 0)",
);
const NO_LL_LEARN: Attr = bit(46, 0, exact!["no_linklocal_learn"]).doc(
    "NO_LINKLOCAL_LEARN := { 0 | 1 }",
    "do not learn addresses from link-local frames (default 0)",
);
const MC_VLAN: Attr = bit(46, 1, exact!["mcast_vlan_snooping"])
    .doc("MULTICAST_VLAN_SNOOPING := { 0 | 1 }", "snoop IGMP and MLD per VLAN (default 0)");
const MST: Attr = bit(46, 2, exact!["mst_enabled"]).doc(
    "MST_ENABLED := { 0 | 1 }",
    "use multiple spanning trees; change it only while no VLANs are configured (default 0)",
);
// iproute2 7.x adds these two options and the mode of STP. They are printed only if they are on, so that the output
// without them is the output of iproute2 6.15.
const MOFN: Attr = bit(46, 3, exact!["mdb_offload_fail_notification"])
    .quiet_zero()
    .doc("{ 0 | 1 }", "notify when hardware cannot take a multicast group entry (default 0)");
const LOCAL_VLAN_0: Attr = bit(46, 4, exact!["fdb_local_vlan_0"])
    .quiet_zero()
    .doc("{ 0 | 1 }", "keep forwarding entries of local addresses in VLAN 0 only (default 0)");
const MC_STATE: Attr = shown(47, 0, "").show(show_querier);
const FDB_N: Attr = shown(48, 4, "fdb_n_learned");
const FDB_MAX: Attr = u32(49, exact!["fdb_max_learned"]).doc(
    "FDB_MAX_LEARNED",
    "maximum number of learned forwarding entries; 0 for no limit (default 0)",
);
const STP_MODE: Attr = one_of(50, 4, exact!["stp_mode"], &["auto", "user", "kernel"])
    .quiet_zero()
    .doc("STP_MODE", "who runs the spanning tree protocol: a program if there is one (auto), a program, the kernel");

fn show_querier(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(state) = nlas.nest(a.id) else { return };
    for (version, first) in [("4", 1), ("6", 5)] {
        p.object(Some(&format!("mcast_querier_state_ipv{version}")), |p| {
            if let Some(ip) = state.ip(first) {
                let name = format!("mcast_querier_ipv{version}_addr");
                p.format(format_args!("{name} "));
                p.put(&name, "", ip, " ");
            }
            if let Some(port) = state.u32(first + 1) {
                let name = format!("mcast_querier_ipv{version}_port");
                p.format(format_args!("{name} "));
                p.put(&name, "", port, " ");
            }
        });
    }
}
