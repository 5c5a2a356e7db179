$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 via 10.0.0.2 dev d0
$ ip nexthop add id 2 via 10.0.0.3 dev d0
$ ip nexthop add id 10 group 1
$ ip nexthop add id 11 group 1/2
$ ip nexthop add id 12 group 1,5/2,10
$ ip nexthop add id 13 group 1,256 type mpath
$ ip nexthop
$ ip -j nexthop show groups
$ ip -d nexthop show groups
$ ip -j -p nexthop get id 12
