$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add 10.0.1.1/24 dev d1
$ ip route add 10.1.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.1.2
$ ip route add 10.2.0.0/16 via 10.0.0.2
$ ip route show dev d1
10.0.1.0/24 proto kernel scope link src 10.0.1.1·
10.1.0.0/16·
	nexthop via 10.0.0.2 dev d0 weight 1·
	nexthop via 10.0.1.2 dev d1 weight 1·
$ ip route show via 10.0.0.2
10.2.0.0/16 dev d0·
$ ip route show root 10.0.0.0/8 via 10.0.1.2
