#! rip only
#! needs vm
$ ip link add br0 type bridge vlan_filtering 1
$ ip link add v0 master br0 type veth peer name v1
$ ip link add vx0 type vxlan id 5 dstport 4789
$ for turn in 1 2; do
> rip ensure --changed-status 9 bridge vlan add dev v0 vid 5-7; echo $?
> rip ensure --changed-status 9 bridge vlan add dev v0 vid 1 pvid untagged; echo $?
> rip ensure --changed-status 9 bridge vlan add dev br0 vid 9 self; echo $?
> rip ensure --changed-status 9 bridge fdb add 02:00:00:00:00:08 dev v0 master static vlan 5; echo $?
> rip ensure --changed-status 9 bridge fdb add 02:00:00:00:00:09 dev vx0 dst 192.0.2.3; echo $?
> rip ensure --changed-status 9 bridge fdb append 00:00:00:00:00:00 dev vx0 dst 192.0.2.3; echo $?
> rip ensure --changed-status 9 bridge fdb append 00:00:00:00:00:00 dev vx0 dst 192.0.2.4; echo $?
> done
9
0
9
9
9
9
9
0
0
0
0
0
0
0
$ rip ensure bridge vlan add dev v0 vid 1
! bridge vlan add dev v0 vid 1: VLAN 1 is pvid untagged, asked for tagged
? 2
$ rip ensure bridge vlan add dev v0 vid 5 untagged
! bridge vlan add dev v0 vid 5 untagged: VLAN 5 is tagged, asked for untagged
? 2
$ rip ensure bridge fdb add 02:00:00:00:00:08 dev v0 master local vlan 5
! bridge fdb add 02:00:00:00:00:08 dev v0 master local vlan 5: the entry is noarp, asked for permanent
? 2
$ rip ensure bridge fdb add 02:00:00:00:00:09 dev vx0 dst 192.0.2.4
! bridge fdb add 02:00:00:00:00:09 dev vx0 dst 192.0.2.4: NDA_DST is 192.0.2.3, asked for 192.0.2.4
? 2
$ rip ensure bridge fdb del 02:00:00:00:00:09 dev vx0 dst 192.0.2.3
! rip ensure: only the add of one object that is in this namespace and has a name: address, link, neigh, netns, nexthop, route, rule, tunnel, bridge fdb, bridge vlan
? 255
