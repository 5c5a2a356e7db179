# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink bond 1=u8:4 2=u32:1 3=u32:100 4=u32:200 5=u32:300 6=u8:1 7=u32:50 8={ 0=x:0a000001 1=x:0a000002 } 9=u32:3 10=u32:1 11=u32:1 12=u8:2 13=u8:1 14=u8:3 15=u32:2 16=u8:3 17=u8:1 18=u32:2 19=u32:5 20=u32:7 21=u8:1 22=u8:2 23={ 1=u16:1 2=u16:2 3=u16:3 4=u16:4 5=x:020000000007 } 24=u16:9 25=u16:10 26=x:020000000008 27=u8:1 28=u32:400 29=u8:1 30=u8:4 31={ 0=x:20010db8000000000000000000000001 } 32=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bond mode 802.3ad active_slave lo miimon 100 updelay 200 downdelay 300 peer_notify_delay 400 use_carrier 1 arp_interval 50 arp_missed_max 4 arp_ip_target 10.0.0.1,10.0.0.2 ns_ip6_target 2001:db8::1 arp_validate all arp_all_targets all primary lo primary_reselect failure fail_over_mac active xmit_hash_policy encap2+3 resend_igmp 2 num_grat_arp 3 all_slaves_active 1 min_links 2 lp_interval 5 packets_per_slave 7 lacp_active on lacp_rate fast coupled_control on ad_select count ad_aggregator 1 ad_num_ports 2 ad_actor_key 3 ad_partner_key 4 ad_partner_mac 02:00:00:00:00:07 ad_actor_sys_prio 9 ad_user_port_key 10 ad_actor_system 02:00:00:00:00:08 tlb_dynamic_lb 1·
$ newlink bond 1=u8:0 2=u32:0 3=u32:0 4=u32:0 5=u32:0 6=u8:0 7=u32:0 8={ 0=x:00000000 1=x:00000000 } 9=u32:0 10=u32:0 11=u32:0 12=u8:0 13=u8:0 14=u8:0 15=u32:0 16=u8:0 17=u8:0 18=u32:0 19=u32:0 20=u32:0 21=u8:0 22=u8:0 23={ 1=u16:0 2=u16:0 3=u16:0 4=u16:0 5=x:000000000000 } 24=u16:0 25=u16:0 26=x:000000000000 27=u8:0 28=u32:0 29=u8:0 30=u8:0 31={ 0=x:00000000000000000000000000000000 } 32=u8:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bond mode balance-rr miimon 0 updelay 0 downdelay 0 peer_notify_delay 0 use_carrier 0 arp_interval 0 arp_missed_max 0 arp_ip_target 0.0.0.0,0.0.0.0 ns_ip6_target :: arp_validate none arp_all_targets any primary_reselect always fail_over_mac none xmit_hash_policy layer2 resend_igmp 0 num_grat_arp 0 all_slaves_active 0 min_links 0 lp_interval 0 packets_per_slave 0 lacp_active off lacp_rate slow coupled_control off ad_select stable ad_aggregator 0 ad_num_ports 0 ad_actor_key 0 ad_partner_key 0 ad_partner_mac 00:00:00:00:00:00 ad_actor_sys_prio 0 ad_user_port_key 0 ad_actor_system 00:00:00:00:00:00 tlb_dynamic_lb 0·
$ newlink bond 1=u8:255 2=u32:4294967295 3=u32:4294967295 4=u32:4294967295 5=u32:4294967295 6=u8:255 7=u32:4294967295 8={ 0=x:ffffffff 1=x:ffffffff } 9=u32:4294967295 10=u32:4294967295 11=u32:4294967295 12=u8:255 13=u8:255 14=u8:255 15=u32:4294967295 16=u8:255 17=u8:255 18=u32:4294967295 19=u32:4294967295 20=u32:4294967295 21=u8:255 22=u8:255 23={ 1=u16:65535 2=u16:65535 3=u16:65535 4=u16:65535 5=x:ffffffffffff } 24=u16:65535 25=u16:65535 26=x:ffffffffffff 27=u8:255 28=u32:4294967295 29=u8:255 30=u8:255 31={ 0=x:ffffffffffffffffffffffffffffffff } 32=u8:255 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bond mode UNKNOWN active_slave if4294967295 miimon 4294967295 updelay 4294967295 downdelay 4294967295 peer_notify_delay 4294967295 use_carrier 255 arp_interval 4294967295 arp_missed_max 255 arp_ip_target 255.255.255.255,255.255.255.255 ns_ip6_target ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff arp_validate UNKNOWN arp_all_targets UNKNOWN primary if4294967295 primary_reselect UNKNOWN fail_over_mac UNKNOWN xmit_hash_policy UNKNOWN resend_igmp 4294967295 num_grat_arp 255 all_slaves_active 255 min_links 4294967295 lp_interval 4294967295 packets_per_slave 4294967295 lacp_active UNKNOWN lacp_rate UNKNOWN coupled_control on ad_select UNKNOWN ad_aggregator 65535 ad_num_ports 65535 ad_actor_key 65535 ad_partner_key 65535 ad_partner_mac ff:ff:ff:ff:ff:ff ad_actor_sys_prio 65535 ad_user_port_key 65535 ad_actor_system ff:ff:ff:ff:ff:ff tlb_dynamic_lb 255·
$ newlink bond 2=u8:1 3=u8:1 4=u8:1 5=u8:1 7=u8:1 9=u8:1 10=u8:1 11=u8:1 15=u8:1 18=u8:1 19=u8:1 20=u8:1 24=u8:1 25=u8:1 28=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bond active_slave lo miimon 1 updelay 1 downdelay 1 peer_notify_delay 1 arp_interval 1 arp_validate active arp_all_targets all primary lo resend_igmp 1 min_links 1 lp_interval 1 packets_per_slave 1 ad_actor_sys_prio 1 ad_user_port_key 1·
$ newlink bond 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bond·
$ newlink bond >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bond·
