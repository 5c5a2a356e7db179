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

const FORWARD_DELAY: Attr = u32(1, words!["forward_delay"])
    .doc("TIME", "how long a port listens, and learns, before it forwards; 1/100 s");
const HELLO_TIME: Attr =
    u32(2, words!["hello_time"]).doc("TIME", "between two messages of the spanning tree; 1/100 s");
const MAX_AGE: Attr =
    u32(3, words!["max_age"]).doc("TIME", "after which what was heard of the root is old; 1/100 s");
const AGEING_TIME: Attr = u32(4, words!["ageing_time"])
    .doc("TIME", "after which learnt addresses are forgotten; 1/100 s");
const STP_STATE: Attr =
    u32(5, words!["stp_state"]).doc("{ 0 | 1 }", "take part in the spanning tree");
const PRIORITY: Attr =
    u16(6, words!["priority"]).doc("PRIORITY", "in the election of the root; the lowest wins");
const VLAN_FILTERING: Attr = u8(7, words!["vlan_filtering"]).doc("{ 0 | 1 }", "mind VLANs");
const VLAN_PROTOCOL: Attr =
    ethertype(8, words!["vlan_protocol"]).doc("{ 802.1Q | 802.1ad }", "which tags count");
const GROUP_FWD_MASK: Attr = u16(9, words!["group_fwd_mask"])
    .hex()
    .doc("MASK", "groups 01:80:c2:00:00:0X to forward, a bit each");
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
const GROUP_ADDR: Attr = link_addr(20, words!["group_address"])
    .key("group_addr")
    .doc("LLADDR", "group that STP is sent to");
const FDB_FLUSH: Attr = flag(21, words!["fdb_flush"]).doc("", "forget all learnt addresses");
const MC_ROUTER: Attr = u8(22, words!["mcast_router"])
    .doc("{ 0 | 1 | 2 }", "a multicast router is behind it: never, if one is heard, always");
const MC_SNOOPING: Attr =
    u8(23, words!["mcast_snooping"]).doc("{ 0 | 1 }", "send multicast only where it was asked for");
const MC_IFADDR: Attr = u8(24, words!["mcast_query_use_ifaddr"])
    .doc("{ 0 | 1 }", "query from its own address, not from 0.0.0.0");
const MC_QUERIER: Attr =
    u8(25, words!["mcast_querier"]).doc("{ 0 | 1 }", "query if nobody else does");
const MC_HASH_EL: Attr =
    u32(26, words!["mcast_hash_elasticity"]).doc("NUMBER", "without effect since Linux 4.20");
const MC_HASH_MAX: Attr =
    u32(27, words!["mcast_hash_max"]).doc("NUMBER", "most groups known; a power of two");
const MC_LAST_CNT: Attr = u32(28, words!["mcast_last_member_count"])
    .key("mcast_last_member_cnt")
    .doc("NUMBER", "queries before a group that was left is forgotten");
const MC_START_CNT: Attr = u32(29, words!["mcast_startup_query_count"])
    .key("mcast_startup_query_cnt")
    .doc("NUMBER", "queries sent at first");
const MC_LAST: Attr = u64(30, words!["mcast_last_member_interval"])
    .key("mcast_last_member_intvl")
    .doc("TIME", "between two of them; 1/100 s");
const MC_MEMBER: Attr = u64(31, words!["mcast_membership_interval"])
    .key("mcast_membership_intvl")
    .doc("TIME", "after which a member that is silent is forgotten; 1/100 s");
const MC_QUERIER_I: Attr = u64(32, words!["mcast_querier_interval"])
    .key("mcast_querier_intvl")
    .doc("TIME", "after which a querier that is silent is gone; 1/100 s");
const MC_QUERY: Attr = u64(33, words!["mcast_query_interval"])
    .key("mcast_query_intvl")
    .doc("TIME", "between two queries; 1/100 s");
const MC_RESPONSE: Attr = u64(34, words!["mcast_query_response_interval"])
    .key("mcast_query_response_intvl")
    .doc("TIME", "that members have to answer; 1/100 s");
const MC_START: Attr = u64(35, words!["mcast_startup_query_interval"])
    .key("mcast_startup_query_intvl")
    .doc("TIME", "between the first queries; 1/100 s");
const NF_IP: Attr =
    u8(36, words!["nf_call_iptables"]).doc("{ 0 | 1 }", "IPv4 packets pass iptables");
const NF_IP6: Attr =
    u8(37, words!["nf_call_ip6tables"]).doc("{ 0 | 1 }", "IPv6 packets pass ip6tables");
const NF_ARP: Attr =
    u8(38, words!["nf_call_arptables"]).doc("{ 0 | 1 }", "ARP packets pass arptables");
const VLAN_PVID: Attr = u16(39, words!["vlan_default_pvid"])
    .doc("VLANID", "of frames without a tag, on new ports; 0 for none");
const VLAN_STATS: Attr = u8(41, words!["vlan_stats_enabled"]).doc("{ 0 | 1 }", "count by VLAN");
const MC_STATS: Attr =
    u8(42, words!["mcast_stats_enabled"]).doc("{ 0 | 1 }", "count IGMP and MLD messages");
const IGMP: Attr =
    u8(43, words!["mcast_igmp_version"]).doc("{ 2 | 3 }", "version of IGMP to speak");
const MLD: Attr = u8(44, words!["mcast_mld_version"]).doc("{ 1 | 2 }", "version of MLD to speak");
const VLAN_STATS_PORT: Attr =
    u8(45, words!["vlan_stats_per_port"]).doc("{ 0 | 1 }", "count by VLAN on each port");
const NO_LL_LEARN: Attr = bit(46, 0, exact!["no_linklocal_learn"])
    .doc("{ 0 | 1 }", "do not learn from link-local frames");
const MC_VLAN: Attr = bit(46, 1, exact!["mcast_vlan_snooping"]).doc("{ 0 | 1 }", "snoop by VLAN");
const MST: Attr = bit(46, 2, exact!["mst_enabled"]).doc("{ 0 | 1 }", "spanning trees by VLAN");
// iproute2 7.x has these two, and the mode of STP; shown only where they are on, so that 6.15's line is not another one.
const MOFN: Attr = bit(46, 3, exact!["mdb_offload_fail_notification"])
    .quiet_zero()
    .doc("{ 0 | 1 }", "tell of multicast entries that hardware did not take");
const LOCAL_VLAN_0: Attr = bit(46, 4, exact!["fdb_local_vlan_0"])
    .quiet_zero()
    .doc("{ 0 | 1 }", "know own addresses without VLAN only");
const MC_STATE: Attr = shown(47, 0, "").show(show_querier);
const FDB_N: Attr = shown(48, 4, "fdb_n_learned");
const FDB_MAX: Attr =
    u32(49, exact!["fdb_max_learned"]).doc("NUMBER", "most learnt addresses; 0 for no limit");
const STP_MODE: Attr = one_of(50, 4, exact!["stp_mode"], &["auto", "user", "kernel"])
    .quiet_zero()
    .doc("MODE", "who speaks STP: a program if there is one (auto), a program, the kernel");

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
