$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 via 10.0.0.2 dev d0
$ ip nexthop add id 2 via 10.0.0.3 dev d0
$ ip nexthop add id 10 group 1/2,4
$ ip route add 10.1.0.0/16 nhid 10
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 nhid 10·
	nexthop via 10.0.0.2 dev d0 weight 1·
	nexthop via 10.0.0.3 dev d0 weight 4·
$ ip -d route show 10.1.0.0/16
unicast 10.1.0.0/16 nhid 10 proto boot scope global·
	nh_info id 10 group 1/2,4 scope global proto unspec·
	nexthop via 10.0.0.2 dev d0 weight 1·
	nexthop via 10.0.0.3 dev d0 weight 4·
$ ip -j -d route show 10.1.0.0/16
[{"type":"unicast","dst":"10.1.0.0/16","nhid":10,"protocol":"boot","scope":"global","flags":[],"nh_info":{"id":10,"group":[{"id":1},{"id":2,"weight":4}],"scope":"global","protocol":"unspec","flags":[]},"nexthops":[{"gateway":"10.0.0.2","dev":"d0","weight":1,"flags":[]},{"gateway":"10.0.0.3","dev":"d0","weight":4,"flags":[]}]}]
