$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 via 10.0.0.2 dev d0
$ ip nexthop add id 2 dev d0
$ ip nexthop get id 1
$ ip nexthop get id 1 id 2
$ ip -j nexthop get id 1
$ ip nexthop get
$ ip nexthop get id
$ ip nexthop get id foo
$ ip nexthop get id 99
$ ip nexthop get 1
$ ip nexthop get id 1 bogus
