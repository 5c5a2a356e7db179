# Entries of a VLAN.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge mcast_snooping 0 vlan_filtering 1
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb address 02:00:00:00:00:0b
$ ip link set va master br0
$ bridge fdb add 02:00:00:00:01:01 dev va master vlan 1
$ bridge fdb add 02:00:00:00:01:02 dev va master vlan 7
! RTNETLINK answers: Invalid argument
? 255
$ bridge fdb add 02:00:00:00:01:03 dev va master vlan x
! Error: invalid vlan id.
? 255
$ bridge fdb add 02:00:00:00:01:04 dev va master vlan -1
$ bridge fdb show vlan 1
02:00:00:00:00:b0 dev br0 vlan 1 master br0 permanent
02:00:00:00:01:04 dev va vlan 1 master br0 permanent
02:00:00:00:01:01 dev va vlan 1 master br0 permanent
02:00:00:00:00:0a dev va vlan 1 master br0 permanent
$ bridge -j fdb show vlan 1 dev va
[{"mac":"02:00:00:00:01:04","vlan":1,"flags":[],"master":"br0","state":"permanent"},{"mac":"02:00:00:00:01:01","vlan":1,"flags":[],"master":"br0","state":"permanent"},{"mac":"02:00:00:00:00:0a","vlan":1,"flags":[],"master":"br0","state":"permanent"}]
$ bridge fdb show vlan 1 vlan 2
! Error: duplicate "vlan": "2" is the second value.
? 255
$ bridge fdb show vlan 65537
