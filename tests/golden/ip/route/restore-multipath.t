# What has no gateway of its own goes first: several nexthops, one of the other family, and only then what has an address.
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.3.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.0.3
$ ip route add 10.4.0.0/16 via inet6 fe80::5 dev d0
$ ip route add 10.5.0.0/16 via 10.0.0.2
$ ip route add blackhole 10.6.0.0/16
$ ip route save > saved
$ ip route flush table main
$ ip route restore < saved
! Error: Nexthop has invalid gateway.
? 2
$ ip route
$ ip route add 10.0.0.0/24 dev d0
$ ip route restore < saved
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.0.0.0/24 dev d0 scope link·
10.3.0.0/16·
	nexthop via 10.0.0.2 dev d0 weight 1·
	nexthop via 10.0.0.3 dev d0 weight 1·
10.4.0.0/16 via inet6 fe80::5 dev d0·
10.5.0.0/16 via 10.0.0.2 dev d0·
blackhole 10.6.0.0/16·
