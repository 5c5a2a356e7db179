$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1 address 02:00:00:00:00:02 numtxqueues 1 numrxqueues 1
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v0 master br0
$ ip link set v0 type bridge_slave neigh_suppress on neigh_vlan_suppress on vlan_tunnel on mcast_flood off bcast_flood off mcast_to_unicast on
$ ip link set v0 type bridge_slave mcast_fast_leave on proxy_arp on proxy_arp_wifi on isolated on locked on
$ ip -d link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop master br0 state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 1 allmulti 1 minmtu 68 maxmtu 65535·
    veth·
    bridge_slave state disabled priority 32 cost 2 hairpin off guard off root_block off fastleave on learning on flood on port_id 0x8001 port_no 0x1 designated_port 32769 designated_cost 0 designated_bridge 8000.2:0:0:0:0:3 designated_root 8000.2:0:0:0:0:3 hold_timer    0.00 message_age_timer    0.00 forward_delay_timer    0.00 topology_change_ack 0 config_pending 0 proxy_arp on proxy_arp_wifi on mcast_router 1 mcast_fast_leave on mcast_flood off bcast_flood off mcast_to_unicast on neigh_suppress on neigh_vlan_suppress on group_fwd_mask 0 group_fwd_mask_str 0x0 vlan_tunnel on isolated on locked on mab off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -d -j link show v0
[{"ifindex":3,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","master":"br0","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":1,"allmulti":1,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"veth","info_slave_kind":"bridge","info_slave_data":{"state":"disabled","priority":32,"cost":2,"hairpin":false,"guard":false,"root_block":false,"fastleave":true,"learning":true,"flood":true,"id":"0x8001","no":"0x1","designated_port":32769,"designated_cost":0,"bridge_id":"8000.2:0:0:0:0:3","root_id":"8000.2:0:0:0:0:3","hold_timer":0.00,"message_age_timer":0.00,"forward_delay_timer":0.00,"topology_change_ack":0,"config_pending":0,"proxy_arp":true,"proxy_arp_wifi":true,"multicast_router":1,"mcast_flood":false,"bcast_flood":false,"mcast_to_unicast":true,"neigh_suppress":true,"neigh_vlan_suppress":true,"group_fwd_mask":"0","group_fwd_mask_str":"0x0","vlan_tunnel":true,"isolated":true,"locked":true,"mab":false}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":524280,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set v0 type bridge_slave proxy_arp_wifi x
! Error: argument of "proxy_arp_wifi" must be one of "off", "on", not "x"
? 1
$ ip link set v0 type bridge_slave neigh_vlan on
! bridge_slave: unknown option "neigh_vlan"?
! Usage: …
? 1
$ ip link set v0 type bridge_slave locked 0
! Error: argument of "locked" must be one of "off", "on", not "0"
? 1
