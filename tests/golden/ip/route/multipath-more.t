$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add 10.1.0.0/16 nexthop via 10.9.9.9 dev d0 onlink nexthop via inet6 fd00::5
$ ip route add 10.2.0.0/16 nexthop via 10.0.0.2 realms 4 nexthop via 10.0.0.3 realm 5/6
$ ip route add 10.3.0.0/16 metric 7 mtu 1000 nexthop via 10.0.0.2 nexthop via 10.0.0.3
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16·
	nexthop via 10.9.9.9 dev d0 weight 1 onlink·
	nexthop via inet6 fd00::5 dev d0 weight 1·
10.2.0.0/16·
	nexthop via 10.0.0.2 realm 4 dev d0 weight 1·
	nexthop via 10.0.0.3 realms 5/6 dev d0 weight 1·
10.3.0.0/16 metric 7 mtu 1000·
	nexthop via 10.0.0.2 dev d0 weight 1·
	nexthop via 10.0.0.3 dev d0 weight 1·
$ ip -j route show 10.2.0.0/16
[{"dst":"10.2.0.0/16","flags":[],"nexthops":[{"gateway":"10.0.0.2","flow":{"to":"4"},"dev":"d0","weight":1,"flags":[]},{"gateway":"10.0.0.3","flow":{"from":"5","to":"6"},"dev":"d0","weight":1,"flags":[]}]}]
