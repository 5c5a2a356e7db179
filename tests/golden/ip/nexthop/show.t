$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add 10.0.1.1/24 dev d1
$ ip nexthop add id 1 via 10.0.0.2 dev d0
$ ip nexthop add id 2 via 10.0.1.3 dev d1 proto 50
$ ip nexthop add id 10 group 1/2
$ ip nexthop show id 1
id 1 via 10.0.0.2 dev d0 scope link·
$ ip nexthop show dev d1
id 2 via 10.0.1.3 dev d1 scope link proto 50·
$ ip nexthop show proto 50
id 2 via 10.0.1.3 dev d1 scope link proto 50·
$ ip nexthop list groups
id 10 group 1/2·
$ ip nexthop lst g
id 10 group 1/2·
$ ip -4 nexthop
id 1 via 10.0.0.2 dev d0 scope link·
id 2 via 10.0.1.3 dev d1 scope link proto 50·
$ ip -6 nexthop
$ ip -o nexthop
id 1 via 10.0.0.2 dev d0 scope link·
id 2 via 10.0.1.3 dev d1 scope link proto 50·
id 10 group 1/2·
$ ip -N nexthop
id 1 via 10.0.0.2 dev d0 scope 253·
id 2 via 10.0.1.3 dev d1 scope 253 proto 50·
id 10 group 1/2·
$ ip nexthop show dev d0 proto 50
