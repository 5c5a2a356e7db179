$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 via 10.0.0.2 dev d0
$ ip nexthop replace id 1 via 10.0.0.5 dev d0
$ ip nexthop replace id 7 via 10.0.0.6 dev d0
$ ip nexthop r id 8 dev d0
$ ip nexthop add id 10 group 1
$ ip nexthop replace id 10 group 1/7
$ ip nexthop replace dev d0
! Error: Replace requires nexthop id.
? 2
$ ip nexthop replace id 1 group 7
! Error: Can not replace a nexthop with a nexthop group.
? 2
$ ip nexthop
id 1 via 10.0.0.5 dev d0 scope link·
id 7 via 10.0.0.6 dev d0 scope link·
id 8 dev d0 scope host·
id 10 group 1/7·
