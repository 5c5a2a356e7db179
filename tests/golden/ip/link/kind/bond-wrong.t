#! needs vm
# What is wrong is named, and nothing changes.
$ ip link add b0 address 02:00:00:00:00:01 type bond mode active-backup
$ ip link set b0 type bond arp_validate x
! Error: argument "x" is wrong: invalid arp_validate
? 255
$ ip link set b0 type bond arp_all_targets x
! Error: argument "x" is wrong: invalid arp_all_targets
? 255
$ ip link set b0 type bond arp_ip_target x
! Error: an IP address is expected rather than "x"
? 1
$ ip link set b0 type bond arp_ip_target 10.0.0.1,x
! Error: an IP address is expected rather than "x"
? 1
$ ip link set b0 type bond arp_ip_target 2001:db8::1
! Error: an IP address is expected rather than "2001:db8::1"
? 1
$ ip link set b0 type bond arp_interval x
! Error: argument "x" is wrong: invalid arp_interval
? 255
$ ip link set b0 type bond arp_missed_max x
! Error: argument "x" is wrong: invalid arp_missed_max
? 255
$ ip link set b0 type bond arp_missed_max 256
! Error: argument "256" is wrong: invalid arp_missed_max
? 255
$ ip link set b0 type bond primary_reselect x
! Error: argument "x" is wrong: invalid primary_reselect
? 255
$ ip link set b0 type bond fail_over_mac x
! Error: argument "x" is wrong: invalid fail_over_mac
? 255
$ ip link set b0 type bond xmit_hash_policy x
! Error: argument "x" is wrong: invalid xmit_hash_policy
? 255
$ ip link set b0 type bond resend_igmp x
! Error: argument "x" is wrong: invalid resend_igmp
? 255
$ ip link set b0 type bond num_grat_arp x
! Error: argument "x" is wrong: invalid num_grat_arp|num_unsol_na
? 255
$ ip link set b0 type bond num_unsol_na 256
! Error: argument "256" is wrong: invalid num_grat_arp|num_unsol_na
? 255
$ ip link set b0 type bond all_slaves_active x
! Error: argument "x" is wrong: invalid all_slaves_active
? 255
$ ip link set b0 type bond min_links x
! Error: argument "x" is wrong: invalid min_links
? 255
$ ip link set b0 type bond lp_interval x
! Error: argument "x" is wrong: invalid lp_interval
? 255
$ ip link set b0 type bond packets_per_slave x
! Error: argument "x" is wrong: invalid packets_per_slave
? 255
$ ip link set b0 type bond tlb_dynamic_lb x
! Error: argument "x" is wrong: invalid tlb_dynamic_lb
? 255
$ ip link set b0 type bond lacp_rate x
! Error: argument "x" is wrong: invalid lacp_rate
? 255
$ ip link set b0 type bond lacp_active x
! Error: argument "x" is wrong: invalid lacp_active
? 255
$ ip link set b0 type bond coupled_control x
! Error: argument of "coupled_control" must be one of "off", "on", not "x"
? 1
$ ip link set b0 type bond ad_select x
! Error: argument "x" is wrong: invalid ad_select
? 255
$ ip link set b0 type bond ad_user_port_key x
! Error: argument "x" is wrong: invalid ad_user_port_key
? 255
$ ip link set b0 type bond ad_user_port_key 1024
! Error: option not supported in mode.
? 2
$ ip link set b0 type bond ad_actor_sys_prio 0
! Error: option not supported in mode.
? 2
$ ip link set b0 type bond ad_actor_sys_prio x
! Error: argument "x" is wrong: invalid ad_actor_sys_prio
? 255
$ ip link set b0 type bond ad_actor_system x
! "x" is invalid lladdr.
? 1
$ ip link set b0 type bond ad_actor_system
! Command line is not complete. Try option "help"
? 255
$ ip link set b0 type bond primary nosuch
! Cannot find device "nosuch"
? 1
$ ip link set b0 type bond active_slave nosuch
! Cannot find device "nosuch"
? 1
$ ip link set b0 type bond primary
! Command line is not complete. Try option "help"
? 255
$ ip -d link show b0
2: b0: <BROADCAST,MULTICAST,MASTER> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    bond mode active-backup miimon 0 updelay 0 downdelay 0 peer_notify_delay 0 use_carrier 1 arp_interval 0 arp_missed_max 2 arp_validate none arp_all_targets any primary_reselect always fail_over_mac none xmit_hash_policy layer2 resend_igmp 1 num_grat_arp 1 all_slaves_active 0 min_links 0 lp_interval 1 packets_per_slave 1 lacp_active on lacp_rate slow coupled_control on ad_select stable tlb_dynamic_lb 1 addrgenmode eui64 numtxqueues 16 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
