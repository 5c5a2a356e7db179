$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 dev d0
$ ip nexthop add id 1 dev d1
! RTNETLINK answers: File exists
? 2
$ ip nexthop add dev d0 id 2 id 3
$ ip nexthop
id 1 dev d0 scope host·
id 3 dev d0 scope host·
