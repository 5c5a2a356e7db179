# Changed and deleted.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb address 02:00:00:00:00:0b
$ ip link set va master br0
$ bridge fdb add 02:00:00:00:01:01 dev va master static
$ bridge fdb add 02:00:00:00:01:01 dev va master static
! RTNETLINK answers: File exists
? 255
$ bridge fdb replace 02:00:00:00:01:01 dev va master dynamic
! RTNETLINK answers: Operation not permitted
? 255
$ bridge fdb show dynamic
02:00:00:00:01:01 dev va vlan 1 master br0 static
02:00:00:00:01:01 dev va master br0 static
$ bridge fdb r 02:00:00:00:01:02 dev va master static
$ bridge fdb append 02:00:00:00:01:02 dev va master
$ bridge fdb del 02:00:00:00:01:01 dev va master
$ bridge fdb delete 02:00:00:00:01:01 dev va master
! RTNETLINK answers: No such file or directory
? 255
$ bridge fdb d 02:00:00:00:01:02 dev va
! RTNETLINK answers: No such file or directory
? 255
$ bridge fdb del 02:00:00:00:01:02 dev nosuch
! Cannot find device "nosuch"
? 255
$ bridge fdb show dev va
02:00:00:00:01:02 vlan 1 master br0 permanent
02:00:00:00:01:02 master br0 permanent
02:00:00:00:00:0a vlan 1 master br0 permanent
02:00:00:00:00:0a master br0 permanent
33:33:00:00:00:01 self permanent
