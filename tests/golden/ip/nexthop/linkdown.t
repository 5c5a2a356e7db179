$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 via 10.0.0.2 dev d0
! Error: Carrier for nexthop device is down.
? 2
$ ip nexthop add id 2 dev d1
! Error: Nexthop device is not up.
? 2
$ ip nexthop
$ ip -j nexthop
[]
$ ip link set d0 down
$ ip nexthop
