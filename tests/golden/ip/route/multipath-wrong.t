$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 nexthop
$ ip route add 10.1.0.0/16 nexthop foo
$ ip route add 10.1.0.0/16 nexthop via
$ ip route add 10.1.0.0/16 nexthop via foo
$ ip route add 10.1.0.0/16 nexthop dev nosuch
$ ip route add 10.1.0.0/16 nexthop via 10.0.0.2 weight 0
$ ip route add 10.1.0.0/16 nexthop via 10.0.0.2 weight 257
$ ip route add 10.1.0.0/16 nexthop via 10.0.0.2 weight foo
$ ip route add 10.1.0.0/16 nexthop via 10.0.0.2 weight
$ ip route add 10.1.0.0/16 nexthop via 10.0.0.2 metric 7
$ ip route add 10.1.0.0/16 dev d1 nexthop via 10.0.0.2 nexthop via 10.0.0.3
