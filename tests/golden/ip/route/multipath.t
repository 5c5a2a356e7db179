$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.0.3 weight 5
$ ip route add 10.2.0.0/16 nexthop via 10.0.0.2 dev d0 weight 1 nexthop dev d1 weight 256
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16·
	nexthop via 10.0.0.2 dev d0 weight 1·
	nexthop via 10.0.0.3 dev d0 weight 5·
10.2.0.0/16·
	nexthop via 10.0.0.2 dev d0 weight 1·
	nexthop dev d1 weight 256·
$ ip -d route show 10.1.0.0/16
unicast 10.1.0.0/16 proto boot scope global·
	nexthop via 10.0.0.2 dev d0 weight 1·
	nexthop via 10.0.0.3 dev d0 weight 5·
$ ip -o route show 10.1.0.0/16
10.1.0.0/16 \	nexthop via 10.0.0.2 dev d0 weight 1 \	nexthop via 10.0.0.3 dev d0 weight 5·
$ ip -j route show 10.1.0.0/16
[{"dst":"10.1.0.0/16","flags":[],"nexthops":[{"gateway":"10.0.0.2","dev":"d0","weight":1,"flags":[]},{"gateway":"10.0.0.3","dev":"d0","weight":5,"flags":[]}]}]
$ ip -j -p route show 10.2.0.0/16
[ {
        "dst": "10.2.0.0/16",
        "flags": [ ],
        "nexthops": [ {
                "gateway": "10.0.0.2",
                "dev": "d0",
                "weight": 1,
                "flags": [ ]
            },{
                "dev": "d1",
                "weight": 256,
                "flags": [ ]
            } ]
    } ]
