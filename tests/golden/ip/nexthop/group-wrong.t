$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 dev d0
$ ip nexthop add id 10 group
$ ip nexthop add id 10 group foo
$ ip nexthop add id 10 group 99
$ ip nexthop add id 10 group 1/1
$ ip nexthop add id 10 group 1/
$ ip nexthop add id 10 group 1,
$ ip nexthop add id 10 group 1,0
$ ip nexthop add id 10 group 1,foo
$ ip nexthop add id 10 group 1 type
$ ip nexthop add id 10 group 1 type foo
$ ip nexthop add id 10 group 1 type mpath buckets 3
