$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 via
! Command line is not complete. Try option "help"
? 255
$ ip route add 10.1.0.0/16 via foo
! Error: inet address is expected rather than "foo".
? 1
$ ip route add 10.1.0.0/16 via fd00::1
! Error: inet address is expected rather than "fd00::1".
? 1
$ ip route add 10.1.0.0/16 via 10.9.9.9
! Error: Nexthop has invalid gateway.
? 2
$ ip route add 10.1.0.0/16 via 10.9.9.9 dev d0
! Error: Nexthop has invalid gateway.
? 2
$ ip route add 10.1.0.0/16 via 10.0.0.1
$ ip route add 10.1.0.0/16 via 10.0.0.3 via 10.0.0.4
! Error: argument "via" is wrong: use nexthop syntax to specify multiple via
! ␤
? 255
$ ip route add 10.1.0.0/16 via any
! Error: Attribute failed policy validation.
? 2
