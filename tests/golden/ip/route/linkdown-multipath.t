$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add 10.0.1.1/24 dev d1
$ ip route add 10.1.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.1.2
$ ip link set d1 down
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1 linkdown·
10.1.0.0/16 linkdown·
	nexthop via 10.0.0.2 dev d0 weight 1 linkdown·
	nexthop via 10.0.1.2 dev d1 weight 1 dead linkdown·
$ ip -j route show 10.1.0.0/16
[{"dst":"10.1.0.0/16","flags":["linkdown"],"nexthops":[{"gateway":"10.0.0.2","dev":"d0","weight":1,"flags":["linkdown"]},{"gateway":"10.0.1.2","dev":"d1","weight":1,"flags":["dead","linkdown"]}]}]
