#! needs vm
# What is wrong is named, and nothing changes.
$ ip link add b0 address 02:00:00:00:00:01 type bond mode active-backup
$ ip link set b0 type bond arp_validate x
$ ip link set b0 type bond arp_all_targets x
$ ip link set b0 type bond arp_ip_target x
$ ip link set b0 type bond arp_ip_target 10.0.0.1,x
$ ip link set b0 type bond arp_ip_target 2001:db8::1
$ ip link set b0 type bond arp_interval x
$ ip link set b0 type bond arp_missed_max x
$ ip link set b0 type bond arp_missed_max 256
$ ip link set b0 type bond primary_reselect x
$ ip link set b0 type bond fail_over_mac x
$ ip link set b0 type bond xmit_hash_policy x
$ ip link set b0 type bond resend_igmp x
$ ip link set b0 type bond num_grat_arp x
$ ip link set b0 type bond num_unsol_na 256
$ ip link set b0 type bond all_slaves_active x
$ ip link set b0 type bond min_links x
$ ip link set b0 type bond lp_interval x
$ ip link set b0 type bond packets_per_slave x
$ ip link set b0 type bond tlb_dynamic_lb x
$ ip link set b0 type bond lacp_rate x
$ ip link set b0 type bond lacp_active x
$ ip link set b0 type bond coupled_control x
$ ip link set b0 type bond ad_select x
$ ip link set b0 type bond ad_user_port_key x
$ ip link set b0 type bond ad_user_port_key 1024
$ ip link set b0 type bond ad_actor_sys_prio 0
$ ip link set b0 type bond ad_actor_sys_prio x
$ ip link set b0 type bond ad_actor_system x
$ ip link set b0 type bond ad_actor_system
$ ip link set b0 type bond primary nosuch
$ ip link set b0 type bond active_slave nosuch
$ ip link set b0 type bond primary
$ ip -d link show b0
