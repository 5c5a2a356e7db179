# A port that takes over.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ ip link set vb master br0
$ bridge link set dev va backup_port vb backup_nhid 5
$ bridge -d link show dev va
4: va@vb: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 32 cost 2·
    hairpin off guard off root_block off fastleave off learning on flood on mcast_flood on bcast_flood on mcast_router 1 mcast_to_unicast off neigh_suppress off neigh_vlan_suppress off vlan_tunnel off backup_port vb backup_nhid 5 isolated off locked off mab off mcast_n_groups 0 mcast_max_groups 0·
$ bridge -j -d link show dev va
[{"ifindex":4,"link":"vb","ifname":"va","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"master":"br0","state":"disabled","priority":32,"cost":2,"hairpin":false,"guard":false,"root_block":false,"fastleave":false,"learning":true,"flood":true,"mcast_flood":true,"bcast_flood":true,"mcast_router":1,"mcast_to_unicast":false,"neigh_suppress":false,"neigh_vlan_suppress":false,"vlan_tunnel":false,"backup_port":"vb","backup_nhid":5,"isolated":false,"locked":false,"mab":false,"mcast_n_groups":0,"mcast_max_groups":0}]
$ bridge link set dev va backup_port nosuch
! Error: device nosuch does not exist
? 255
$ bridge link set dev va backup_port lo
! RTNETLINK answers: No such file or directory
? 255
$ bridge link set dev va backup_nhid x
! Error: argument "x" is wrong: invalid backup_nhid
? 255
$ bridge link set dev va backup_nhid -1
! Error: argument "-1" is wrong: invalid backup_nhid
? 255
$ bridge link set dev va nobackup_port backup_nhid 0
$ bridge -d link show dev va
4: va@vb: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 32 cost 2·
    hairpin off guard off root_block off fastleave off learning on flood on mcast_flood on bcast_flood on mcast_router 1 mcast_to_unicast off neigh_suppress off neigh_vlan_suppress off vlan_tunnel off isolated off locked off mab off mcast_n_groups 0 mcast_max_groups 0·
