# What flush does not take.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb address 02:00:00:00:00:0b
$ ip link set va master br0
$ bridge fdb flush
! Device is a required argument.
? 255
$ bridge fdb flush dev nosuch
! Cannot find bridge device "nosuch"
? 255
$ bridge fdb flush dev va
! RTNETLINK answers: Operation not supported
? 255
$ bridge fdb flush dev br0 brport nosuch
! Cannot find bridge port device "nosuch"
? 255
$ bridge fdb flush dev br0 brport va brport va
! Error: either "brport" is duplicate, or "brport" is garbage.
? 255
$ bridge fdb flush dev br0 vlan 4096
! Invalid VLAN ID "4096"
? 255
$ bridge fdb flush dev br0 vni x
! Error: argument "x" is wrong: invalid VNI
! ␤
? 255
$ bridge fdb flush dev br0 nhid x
! Error: argument "x" is wrong: "nid" value is invalid
! ␤
? 255
$ bridge fdb flush dev br0 port foo
! Error: argument "foo" is wrong: invalid port
! ␤
? 255
$ bridge fdb flush dev br0 dst foo
! Error: any valid address is expected rather than "foo".
? 1
$ bridge fdb flush dev br0 foo
! bridge fdb: unknown command "foo"?
! Usage: …
? 255
$ bridge fdb flush dev br0 help
! Command line is not complete. Try option "help"
? 255
$ bridge fdb flus dev br0
! Command "flus" is unknown, try "bridge fdb help".
? 255
