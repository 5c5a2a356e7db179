# What add refuses.
$ ip link add vx0 address 02:00:00:00:00:e0 type vxlan external vnifilter dstport 4789 local 10.0.0.9
$ ip link set vx0 addrgenmode none up
$ bridge vni add dev vx0
! Device and VNI ID are required arguments.
? 255
$ bridge vni add vni 5
! Device and VNI ID are required arguments.
? 255
$ bridge vni add dev nosuch vni 5
! Cannot find vxlan device "nosuch"
? 255
$ bridge vni add dev lo vni 5
! Error: vxlan: The device is not a vxlan device.
? 255
$ bridge vni add dev vx0 vni x
! Error: vni start nor end found in vni entry.
? 255
$ bridge vni add dev vx0 vni 5 vni 6
! Error: duplicate "vni": "6" is the second value.
? 255
$ bridge vni add dev vx0 vni 5 group 10.0.0.1
! Error: argument "10.0.0.1" is wrong: invalid group address
? 255
$ bridge vni add dev vx0 vni 5 group 239.1.1.1
! Error: Local interface required for multicast remote group.
? 255
$ bridge vni add dev vx0 vni 5 remote foo
! Error: any valid address is expected rather than "foo".
? 1
$ bridge vni add dev vx0 vni 5 remote 10.0.0.1 group 239.1.1.1
! Error: duplicate "destination": "239.1.1.1" is the second value.
? 255
$ bridge vni del dev vx0 vni 99
! RTNETLINK answers: No such file or directory
? 255
$ bridge vni a dev vx0 vni 5
! Command "a" is unknown, try "bridge vni help".
? 255
