# -o, -d, -s and -br.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ events ip -o monitor link
$ ip link set b0 mtu 1400
$ events
2: b0: <BROADCAST,MULTICAST> mtu 1400 qdisc noop state DOWN group default \    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ events ip -d -o monitor link
$ ip link set b0 mtu 1401
$ events
2: b0: <BROADCAST,MULTICAST> mtu 1401 qdisc noop state DOWN group default \    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535 \    bridge forward_delay 1500 hello_time 200 max_age 2000 ageing_time 30000 stp_state 0 priority 32768 vlan_filtering 0 vlan_protocol 802.1Q bridge_id 8000.2:0:0:0:0:1 designated_root 8000.2:0:0:0:0:1 root_port 0 root_path_cost 0 topology_change 0 topology_change_detected 0 hello_timer    0.00 tcn_timer    0.00 topology_change_timer    0.00 gc_timer    0.00 fdb_n_learned 0 fdb_max_learned 0 vlan_default_pvid 1 vlan_stats_enabled 0 vlan_stats_per_port 0 group_fwd_mask 0 group_address 01:80:c2:00:00:00 mcast_snooping 1 no_linklocal_learn 0 mcast_vlan_snooping 0 mst_enabled 0 mcast_router 1 mcast_query_use_ifaddr 0 mcast_querier 0 mcast_hash_elasticity 16 mcast_hash_max 4096 mcast_last_member_count 2 mcast_startup_query_count 2 mcast_last_member_interval 100 mcast_membership_interval 26000 mcast_querier_interval 25500 mcast_query_interval 12500 mcast_query_response_interval 1000 mcast_startup_query_interval 3125 mcast_stats_enabled 0 mcast_igmp_version 2 mcast_mld_version 1 nf_call_iptables 0 nf_call_ip6tables 0 nf_call_arptables 0 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ events ip -s monitor link
$ ip link set b0 mtu 1402
$ events
2: b0: <BROADCAST,MULTICAST> mtu 1402 qdisc noop state DOWN group default·
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ events ip -br monitor link
$ ip link set b0 mtu 1403
$ events
b0               DOWN          ·∅
