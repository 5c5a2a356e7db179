# Several nexthops.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip link set i0 up
$ ip addr add 10.0.0.1/24 dev i0
$ events ip -4 monitor route
$ ip route add 10.1.0.0/16 nexthop via 10.0.0.2 weight 2 nexthop via 10.0.0.3
$ ip route del 10.1.0.0/16
$ events
10.1.0.0/16·
	nexthop via 10.0.0.2 dev i0 weight 2·
	nexthop via 10.0.0.3 dev i0 weight 1·
Deleted 10.1.0.0/16·
	nexthop via 10.0.0.2 dev i0 weight 2·
	nexthop via 10.0.0.3 dev i0 weight 1·
$ events ip -o -4 monitor route
$ ip route add 10.1.0.0/16 nexthop via 10.0.0.2 weight 2 nexthop via 10.0.0.3
$ events
10.1.0.0/16 \	nexthop via 10.0.0.2 dev i0 weight 2 \	nexthop via 10.0.0.3 dev i0 weight 1·
