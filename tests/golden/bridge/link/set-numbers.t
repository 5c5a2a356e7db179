# Numbers are read up to the first other character; below zero they are not sent.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge link set dev va cost 7x priority 5
$ bridge link show
4: va@vb: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 5 cost 7·
$ bridge link set dev va cost 0 priority -1
$ bridge link change dev va priority 70000
! RTNETLINK answers: Numerical result out of range
? 255
$ bridge link set dev va cost -1
! RTNETLINK answers: Numerical result out of range
? 255
$ bridge link s dev va mcast_router 2 mcast_max_groups 9
$ bridge link set dev va mcast_router -1 mcast_max_groups -1
$ bridge -d link
4: va@vb: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 5 cost 7·
    hairpin off guard off root_block off fastleave off learning on flood on mcast_flood on bcast_flood on mcast_router 2 mcast_to_unicast off neigh_suppress off neigh_vlan_suppress off vlan_tunnel off isolated off locked off mab off mcast_n_groups 0 mcast_max_groups 9·
$ bridge link set dev va mcast_max_groups x
! Error: argument "x" is wrong: invalid mcast_max_groups
? 255
$ bridge link set dev va mcast_router 300
! RTNETLINK answers: Invalid argument
? 255
