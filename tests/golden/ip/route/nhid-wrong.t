$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip nexthop add id 5 via 10.0.0.9 dev d0
$ ip route add 10.1.0.0/16 nhid 7
! Error: Nexthop id does not exist.
? 2
$ ip route add 10.1.0.0/16 nhid foo
! Error: argument "foo" is wrong: "id" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 nhid
! Command line is not complete. Try option "help"
? 255
$ ip route add fd01::/64 nhid 5
! Error: IPv6 routes can not use an IPv4 nexthop.
? 2
$ ip route add 10.1.0.0/16 nhid 5 via 10.0.0.3
! Error: Nexthop specification and nexthop id are mutually exclusive.
? 2
$ ip route add 10.1.0.0/16 nhid 5 dev d0
! Error: Nexthop specification and nexthop id are mutually exclusive.
? 2
