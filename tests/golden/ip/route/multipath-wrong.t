$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 nexthop
! Error: unexpected end of line after "nexthop"
? 255
$ ip route add 10.1.0.0/16 nexthop foo
! Error: "nexthop" or end of line is expected instead of "foo"
? 255
$ ip route add 10.1.0.0/16 nexthop via
! Command line is not complete. Try option "help"
? 255
$ ip route add 10.1.0.0/16 nexthop via foo
! Error: inet address is expected rather than "foo".
? 1
$ ip route add 10.1.0.0/16 nexthop dev nosuch
! Cannot find device "nosuch"
! Error: cannot parse nexthop
? 255
$ ip route add 10.1.0.0/16 nexthop via 10.0.0.2 weight 0
! Error: argument "0" is wrong: "weight" is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 nexthop via 10.0.0.2 weight 257
! Error: argument "257" is wrong: "weight" is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 nexthop via 10.0.0.2 weight foo
! Error: argument "foo" is wrong: "weight" is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 nexthop via 10.0.0.2 weight
! Command line is not complete. Try option "help"
? 255
$ ip route add 10.1.0.0/16 nexthop via 10.0.0.2 metric 7
! Error: "nexthop" or end of line is expected instead of "metric"
? 255
$ ip route add 10.1.0.0/16 dev d1 nexthop via 10.0.0.2 nexthop via 10.0.0.3
! Error: Nexthop device index does not match RTA_OIF.
? 2
