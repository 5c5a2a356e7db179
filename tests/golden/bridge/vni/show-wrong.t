# What show refuses.
$ ip link add vx0 address 02:00:00:00:00:e0 type vxlan external vnifilter dstport 4789 local 10.0.0.9
$ ip link set vx0 addrgenmode none up
$ ip link add vx1 type vxlan id 7 dstport 4790
$ bridge vni show dev nosuch
! Cannot find device "nosuch"
? 255
$ bridge vni show dev vx1
dev               vni                group/remote
! RTNETLINK answers: Invalid argument
! Dump ternminated
? 1
$ bridge vni show dev lo
dev               vni                group/remote
! Error: The device is not a vxlan device.
! Dump ternminated
? 1
$ bridge vni show dev vx0 dev vx1
! Error: duplicate "dev": "vx1" is the second value.
? 255
$ bridge vni foo
! Command "foo" is unknown, try "bridge vni help".
? 255
$ bridge vni h
! Command "h" is unknown, try "bridge vni help".
? 255
$ bridge vni s
! Command "s" is unknown, try "bridge vni help".
? 255
$ bridge vni help
! Usage: …
? 255
$ bridge vni show foo
dev               vni                group/remote
$ bridge -j vni
[]
