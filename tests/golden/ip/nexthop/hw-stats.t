$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 dev d0
$ ip nexthop add id 10 group 1 hw_stats on
$ ip nexthop add id 11 group 1 hw_stats off
$ ip nexthop add id 12 group 1 hw_stats foo
$ ip nexthop add id 12 group 1 hw_stats
$ ip -s nexthop
$ ip -s -j nexthop
