# Lines that lack something, have too much, or name what is not there.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb address 02:00:00:00:00:0b
$ ip link set va master br0
$ bridge fdb add
! Device and address are required arguments.
? 255
$ bridge fdb add 02:00:00:00:01:01
! Device and address are required arguments.
? 255
$ bridge fdb add dev va
! Device and address are required arguments.
? 255
$ bridge fdb add foo dev va
! Invalid mac address foo
? 255
$ bridge fdb add 02:00:00:00:01 dev va
! Invalid mac address 02:00:00:00:01
? 255
$ bridge fdb add 02:00:00:00:01:01 dev nosuch
! Cannot find device "nosuch"
? 255
$ bridge fdb add 02:00:00:00:01:01 02:00:00:00:01:02 dev va
! Error: either "to" is duplicate, or "02:00:00:00:01:02" is garbage.
? 255
$ bridge fdb add 02:00:00:00:01:01 dev va foo
! Error: either "to" is duplicate, or "foo" is garbage.
? 255
$ bridge fdb add 02:00:00:00:01:01 dev
! Command line is not complete. Try option "help"
? 255
$ bridge fdb add 02:00:00:00:01:01 dev va vlan 1 vlan 2
! Error: either "vlan" is duplicate, or "vlan" is garbage.
? 255
$ bridge fdb add 02:00:00:00:01:01 dev va static
! RTNETLINK answers: Invalid argument
? 255
$ bridge fdb add help
! Usage: …
? 255
