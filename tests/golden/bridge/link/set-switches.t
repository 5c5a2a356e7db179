# What is on or off.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge link set dev va guard on hairpin on fastleave on root_block on learning off flood off
$ bridge link set dev va mcast_flood off bcast_flood off mcast_to_unicast on neigh_suppress on
$ bridge link set dev va neigh_vlan_suppress off vlan_tunnel on isolated on locked on mab off
$ bridge -d link
4: va@vb: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 32 cost 2·
    hairpin on guard on root_block on fastleave on learning off flood off mcast_flood off bcast_flood off mcast_router 1 mcast_to_unicast on neigh_suppress on neigh_vlan_suppress off vlan_tunnel on isolated on locked on mab off mcast_n_groups 0 mcast_max_groups 0·
$ bridge -d -j link
[{"ifindex":4,"link":"vb","ifname":"va","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"master":"br0","state":"disabled","priority":32,"cost":2,"hairpin":true,"guard":true,"root_block":true,"fastleave":true,"learning":false,"flood":false,"mcast_flood":false,"bcast_flood":false,"mcast_router":1,"mcast_to_unicast":true,"neigh_suppress":true,"neigh_vlan_suppress":false,"vlan_tunnel":true,"isolated":true,"locked":true,"mab":false,"mcast_n_groups":0,"mcast_max_groups":0}]
$ bridge link set dev va guard on guard off
$ bridge link set dev va guard 1
! Error: argument of "guard" must be one of "off", "on", not "1"
? 234
$ bridge link set dev va learning ON
! Error: argument of "learning" must be one of "off", "on", not "ON"
? 234
$ bridge link set dev va learning_sync on
$ bridge link set dev va mab on locked off
! Error: Bridge port must be locked and have learning enabled when MAB is enabled.
? 255
$ bridge -d link
4: va@vb: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 32 cost 2·
    hairpin on guard off root_block on fastleave on learning off flood off mcast_flood off bcast_flood off mcast_router 1 mcast_to_unicast on neigh_suppress on neigh_vlan_suppress off vlan_tunnel on isolated on locked on mab off mcast_n_groups 0 mcast_max_groups 0·
