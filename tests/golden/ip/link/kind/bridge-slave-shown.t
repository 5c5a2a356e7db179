# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink bridge_slave 1=u8:3 2=u16:32 3=u32:100 4=u8:1 5=u8:1 6=u8:1 7=u8:1 8=u8:1 9=u8:1 10=u8:1 12=u8:1 13=x:8000020000000001 14=x:1000020000000002 15=u16:32769 16=u16:100 17=u16:32769 18=u16:1 19=u8:1 20=u8:1 21=u64:105 22=u64:7 23=u64:123456 25=u8:2 27=u8:1 28=u8:1 29=u8:1 30=u8:1 31=u16:16384 32=u8:1 33=u8:1 34=u32:1 39=u8:1 40=u8:1 41=u32:5 42=u32:7 43=u8:1 44=u32:9 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bridge_slave state forwarding priority 32 cost 100 hairpin on guard on root_block on fastleave on learning on flood on port_id 0x8001 port_no 0x1 designated_port 32769 designated_cost 100 designated_bridge 1000.2:0:0:0:0:2 designated_root 8000.2:0:0:0:0:1 hold_timer 1234.56 message_age_timer    1.05 forward_delay_timer    0.07 topology_change_ack 1 config_pending 1 proxy_arp on proxy_arp_wifi on mcast_router 2 mcast_fast_leave on mcast_flood on bcast_flood on mcast_to_unicast on neigh_suppress on neigh_vlan_suppress on group_fwd_mask 0x4000 group_fwd_mask_str lldp vlan_tunnel on isolated on locked on mab on backup_port lo backup_nhid 9·
$ newlink bridge_slave 1=u8:0 2=u16:0 3=u32:0 4=u8:0 5=u8:0 6=u8:0 7=u8:0 8=u8:0 9=u8:0 10=u8:0 12=u8:0 13=x:0000000000000000 14=x:0000000000000000 15=u16:0 16=u16:0 17=u16:0 18=u16:0 19=u8:0 20=u8:0 21=u64:0 22=u64:0 23=u64:0 25=u8:0 27=u8:0 28=u8:0 29=u8:0 30=u8:0 31=u16:0 32=u8:0 33=u8:0 34=u32:0 39=u8:0 40=u8:0 41=u32:0 42=u32:0 43=u8:0 44=u32:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bridge_slave state disabled priority 0 cost 0 hairpin off guard off root_block off fastleave off learning off flood off port_id 0 port_no 0 designated_port 0 designated_cost 0 designated_bridge 0000.0:0:0:0:0:0 designated_root 0000.0:0:0:0:0:0 hold_timer    0.00 message_age_timer    0.00 forward_delay_timer    0.00 topology_change_ack 0 config_pending 0 proxy_arp off proxy_arp_wifi off mcast_router 0 mcast_fast_leave off mcast_flood off bcast_flood off mcast_to_unicast off neigh_suppress off neigh_vlan_suppress off group_fwd_mask 0 group_fwd_mask_str 0x0 vlan_tunnel off isolated off locked off mab off backup_port * backup_nhid 0·
$ newlink bridge_slave 1=u8:255 2=u16:65535 3=u32:4294967295 4=u8:255 5=u8:255 6=u8:255 7=u8:255 8=u8:255 9=u8:255 10=u8:255 12=u8:255 13=x:ffffffffffffffff 14=x:ffffffffffffffff 15=u16:65535 16=u16:65535 17=u16:65535 18=u16:65535 19=u8:255 20=u8:255 21=u64:255 22=u64:255 23=u64:255 25=u8:255 27=u8:255 28=u8:255 29=u8:255 30=u8:255 31=u16:65535 32=u8:255 33=u8:255 34=u32:4294967295 39=u8:255 40=u8:255 41=u32:4294967295 42=u32:4294967295 43=u8:255 44=u32:4294967295 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bridge_slave state (255) priority 65535 cost -1 hairpin on guard on root_block on fastleave on learning on flood on port_id 0xffff port_no 0xffff designated_port 65535 designated_cost 65535 designated_bridge ffff.ff:ff:ff:ff:ff:ff designated_root ffff.ff:ff:ff:ff:ff:ff hold_timer    2.55 message_age_timer    2.55 forward_delay_timer    2.55 topology_change_ack 255 config_pending 255 proxy_arp on proxy_arp_wifi on mcast_router 255 mcast_fast_leave on mcast_flood on bcast_flood on mcast_to_unicast on neigh_suppress on neigh_vlan_suppress on group_fwd_mask 0xffff group_fwd_mask_str stp,0x2,lacp,0x8,0x10,0x20,0x40,0x80,0x100,0x200,0x400,0x800,0x1000,0x2000,lldp,0x8000 vlan_tunnel on isolated on locked on mab on backup_port if4294967295 backup_nhid 4294967295·
$ newlink bridge_slave 2=u8:1 3=u8:1 15=u8:1 16=u8:1 17=u8:1 18=u8:1 31=u8:1 34=u8:1 41=u8:1 42=u8:1 44=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bridge_slave priority 1 cost 1 port_id 0x1 port_no 0x1 designated_port 1 designated_cost 1 group_fwd_mask 0x1 group_fwd_mask_str stp backup_port lo backup_nhid 1·
$ newlink bridge_slave 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bridge_slave·
$ newlink bridge_slave >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bridge_slave·
