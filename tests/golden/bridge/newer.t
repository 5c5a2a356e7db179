#! since 7
# Words that Linux 6.12 does not know.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge link set dev va neigh_forward_grat on
$ bridge link set dev va neigh_forward_grat
! Command line is not complete. Try option "help"
? 255
$ bridge link set dev va neigh_forward_grat x
! Error: argument of "neigh_forward_grat" must be one of "off", "on", not "x"
? 234
$ bridge vlan set dev va vid 1 neigh_forward_grat on
! Error: Unknown attribute type.
? 255
$ bridge vlan set dev va vid 1 neigh_forward_grat
! Command line is not complete. Try option "help"
? 255
$ bridge vlan set dev va vid 1 neigh_forward_grat x
! Error: argument of "neigh_forward_grat" must be one of "off", "on", not "x"
? 234
$ bridge fdb add 02:00:00:00:00:01 dev va master static activity_notify
$ bridge fdb add 02:00:00:00:00:02 dev va master static activity_notify inactive
$ bridge fdb add 02:00:00:00:00:03 dev va master static norefresh
$ bridge fdb add 02:00:00:00:00:04 dev va master static inactive
! RTNETLINK answers: Invalid argument
? 255
$ bridge fdb add 02:00:00:00:00:05 dev va master static activity
! Error: either "to" is duplicate, or "activity" is garbage.
? 255
$ bridge fdb show dev va
02:00:00:00:00:03 vlan 1 master br0 static
02:00:00:00:00:03 master br0 static
02:00:00:00:00:02 vlan 1 master br0 static
02:00:00:00:00:02 master br0 static
02:00:00:00:00:01 vlan 1 master br0 static
02:00:00:00:00:01 master br0 static
02:00:00:00:00:0a vlan 1 master br0 permanent
02:00:00:00:00:0a master br0 permanent
33:33:00:00:00:01 self permanent
$ bridge -d link show dev va
4: va@vb: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 32 cost 2·
    hairpin off guard off root_block off fastleave off learning on flood on mcast_flood on bcast_flood on mcast_router 1 mcast_to_unicast off neigh_suppress off neigh_vlan_suppress off vlan_tunnel off isolated off locked off mab off mcast_n_groups 0 mcast_max_groups 0·
