# What is said first settles the family of a default route.
$ ip link add b0 type bridge
$ ip link set b0 up
$ ip route add default via inet6 fe80::1 dev b0 onlink
$ ip route add default metric 5 nexthop via inet6 fe80::2 dev b0 nexthop via inet6 fe80::3 dev b0 onlink
$ ip -6 route show default
default metric 5 pref medium
	nexthop via fe80::2 dev b0 weight 1·
	nexthop via fe80::3 dev b0 weight 1 onlink·
default via fe80::1 dev b0 metric 1024 onlink pref medium
$ ip route show default
$ ip route add default via inet 10.0.0.1 dev b0 onlink
! Error: Nexthop has invalid gateway.
? 2
$ ip route show default
$ ip route add default nexthop via fe80::2 dev b0 nexthop via inet 10.0.0.9
! RTNETLINK answers: No such device
? 2
$ ip route add default dev nope metric x
! Error: argument "x" is wrong: "metric" value is invalid
! ␤
? 255
