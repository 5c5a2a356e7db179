$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 via 10.0.0.2 proto static
$ ip route add 10.7.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.0.3
$ ip route get 10.1.0.1 fibmatch
10.1.0.0/16 via 10.0.0.2 dev d0 proto static·
$ ip route get fibmatch 10.1.0.1
10.1.0.0/16 via 10.0.0.2 dev d0 proto static·
$ ip route get 10.7.0.1 fib
10.7.0.0/16·
	nexthop via 10.0.0.2 dev d0 weight 1·
	nexthop via 10.0.0.3 dev d0 weight 1·
$ ip -d route get 10.1.0.1 fibmatch
unicast 10.1.0.0/16 via 10.0.0.2 dev d0 table main proto static scope global·
$ ip -j route get 10.1.0.1 fibmatch
[{"dst":"10.1.0.0/16","gateway":"10.0.0.2","dev":"d0","protocol":"static","flags":[]}]
