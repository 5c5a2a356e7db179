# What is not there, or not asked for whole.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb address 02:00:00:00:00:0b
$ ip link set va master br0
$ bridge fdb get 02:00:00:00:00:ff br br0
! Error: Fdb entry not found.
? 254
$ bridge -j fdb get 02:00:00:00:00:ff br br0
! Error: Fdb entry not found.
? 254
$ bridge fdb get 02:00:00:00:00:0a
! Device or master and address are required arguments.
? 255
$ bridge fdb get dev va
! Device or master and address are required arguments.
? 255
$ bridge fdb get foo br br0
! Invalid mac address foo
? 255
$ bridge fdb get 02:00:00:00:00:0a br nosuch
! Cannot find bridge device "nosuch"
? 255
$ bridge fdb get 02:00:00:00:00:0a dev nosuch
! Cannot find device "nosuch"
? 255
$ bridge fdb get 02:00:00:00:00:0a br br0 dev va
! Error: Master and device are mutually exclusive.
? 254
$ bridge fdb get 02:00:00:00:00:0a br br0 vlan 5
! Error: Fdb entry not found.
? 254
$ bridge fdb get 02:00:00:00:00:0a br br0 vni x
! Error: argument "x" is wrong: invalid VNI
! ␤
? 255
$ bridge fdb get 02:00:00:00:00:0a br br0 foo
! Error: either "to" is duplicate, or "foo" is garbage.
? 255
$ bridge fdb get 02:00:00:00:00:0a br br0 vlan 1 vlan 2
! Error: either "vlan" is duplicate, or "vlan" is garbage.
? 255
