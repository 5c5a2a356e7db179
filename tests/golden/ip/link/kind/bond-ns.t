#! needs vm
# Neighbour solicitation targets are a list of IPv6 addresses.
$ ip link add b0 address 02:00:00:00:00:01 type bond mode active-backup arp_interval 100 ns_ip6_target 2001:db8::1,2001:db8::2
$ ip -d link show b0
2: b0: <BROADCAST,MULTICAST,MASTER> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    bond mode active-backup miimon 0 updelay 0 downdelay 0 peer_notify_delay 0 use_carrier 1 arp_interval 100 arp_missed_max 2 ns_ip6_target 2001:db8::1,2001:db8::2 arp_validate none arp_all_targets any primary_reselect always fail_over_mac none xmit_hash_policy layer2 resend_igmp 1 num_grat_arp 1 all_slaves_active 0 min_links 0 lp_interval 1 packets_per_slave 1 lacp_active on lacp_rate slow coupled_control on ad_select stable tlb_dynamic_lb 1 addrgenmode eui64 numtxqueues 16 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show b0
[{"ifindex":2,"ifname":"b0","flags":["BROADCAST","MULTICAST","MASTER"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"bond","info_data":{"mode":"active-backup","miimon":0,"updelay":0,"downdelay":0,"peer_notify_delay":0,"use_carrier":1,"arp_interval":100,"arp_missed_max":2,"ns_ip6_target":["2001:db8::1","2001:db8::2"],"arp_validate":null,"arp_all_targets":"any","primary_reselect":"always","fail_over_mac":"none","xmit_hash_policy":"layer2","resend_igmp":1,"num_peer_notif":1,"all_slaves_active":0,"min_links":0,"lp_interval":1,"packets_per_slave":1,"ad_lacp_active":"on","ad_lacp_rate":"slow","coupled_control":true,"ad_select":"stable","tlb_dynamic_lb":1}},"inet6_addr_gen_mode":"eui64","num_tx_queues":16,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set b0 type bond ns_ip6_target 2001:db8::3
$ ip -d link show b0
2: b0: <BROADCAST,MULTICAST,MASTER> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    bond mode active-backup miimon 0 updelay 0 downdelay 0 peer_notify_delay 0 use_carrier 1 arp_interval 100 arp_missed_max 2 ns_ip6_target 2001:db8::3 arp_validate none arp_all_targets any primary_reselect always fail_over_mac none xmit_hash_policy layer2 resend_igmp 1 num_grat_arp 1 all_slaves_active 0 min_links 0 lp_interval 1 packets_per_slave 1 lacp_active on lacp_rate slow coupled_control on ad_select stable tlb_dynamic_lb 1 addrgenmode eui64 numtxqueues 16 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set b0 type bond ns_ip6_target 10.0.0.1
! Error: inet6 address is expected rather than "10.0.0.1".
? 1
$ ip link set b0 type bond ns_ip6_target x
! Error: inet6 address is expected rather than "x".
? 1
$ ip link set b0 type bond ns_ip6_target
$ ip -d link show b0
2: b0: <BROADCAST,MULTICAST,MASTER> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    bond mode active-backup miimon 0 updelay 0 downdelay 0 peer_notify_delay 0 use_carrier 1 arp_interval 100 arp_missed_max 2 arp_validate none arp_all_targets any primary_reselect always fail_over_mac none xmit_hash_policy layer2 resend_igmp 1 num_grat_arp 1 all_slaves_active 0 min_links 0 lp_interval 1 packets_per_slave 1 lacp_active on lacp_rate slow coupled_control on ad_select stable tlb_dynamic_lb 1 addrgenmode eui64 numtxqueues 16 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
