$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add
$ ip nexthop add id 1
$ ip nexthop add id
$ ip nexthop add id foo
$ ip nexthop add id 2 via 10.0.0.3
$ ip nexthop add id 2 via 10.9.9.9 dev d0
$ ip nexthop add id 2 via foo dev d0
$ ip nexthop add id 2 dev nosuch
$ ip nexthop add id 2 dev d0 proto nosuch
$ ip nexthop add id 2 bogus
$ ip nexthop add id 2 blackhole dev d0
