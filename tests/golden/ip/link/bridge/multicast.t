#! mask timers
$ ip link add br0 address 02:00:00:00:00:03 type bridge mcast_snooping 0 mcast_query_use_ifaddr 1 mcast_hash_elasticity 3 mcast_hash_max 512 mcast_router 2 mcast_stats_enabled 1 mcast_igmp_version 3 mcast_mld_version 2
$ ip -d link show br0
2: br0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:03 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    bridge forward_delay 1500 hello_time 200 max_age 2000 ageing_time 30000 stp_state 0 priority 32768 vlan_filtering 0 vlan_protocol 802.1Q bridge_id 8000.2:0:0:0:0:3 designated_root 8000.2:0:0:0:0:3 root_port 0 root_path_cost 0 topology_change 0 topology_change_detected 0 hello_timer N tcn_timer N topology_change_timer N gc_timer N fdb_n_learned 0 fdb_max_learned 0 vlan_default_pvid 1 vlan_stats_enabled 0 vlan_stats_per_port 0 group_fwd_mask 0 group_address 01:80:c2:00:00:00 mcast_snooping 0 no_linklocal_learn 0 mcast_vlan_snooping 0 mst_enabled 0 mcast_router 2 mcast_query_use_ifaddr 1 mcast_querier 0 mcast_hash_elasticity 16 mcast_hash_max 512 mcast_last_member_count 2 mcast_startup_query_count 2 mcast_last_member_interval 100 mcast_membership_interval 26000 mcast_querier_interval 25500 mcast_query_interval 12500 mcast_query_response_interval 1000 mcast_startup_query_interval 3125 mcast_stats_enabled 1 mcast_igmp_version 3 mcast_mld_version 2 nf_call_iptables 0 nf_call_ip6tables 0 nf_call_arptables 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set br0 type bridge mcast_hash_max 3
$ ip link set br0 type bridge mcast_hash_max x
! Error: argument "x" is wrong: invalid mcast_hash_max
? 255
$ ip link set br0 type bridge mcast_router 7
! RTNETLINK answers: Invalid argument
? 2
$ ip link set br0 type bridge mcast_igmp_version 7
! RTNETLINK answers: Invalid argument
? 2
$ ip link set br0 type bridge mcast_mld_version 0
! RTNETLINK answers: Invalid argument
? 2
$ ip link set br0 type bridge mcast 1
