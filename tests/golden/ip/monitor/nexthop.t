# Nexthops and groups of them.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip link set i0 up
$ events ip monitor nexthop
$ ip nexthop add id 5 dev i0
$ ip nexthop add id 6 blackhole
! Error: Device for nexthop is not up.
? 2
$ ip nexthop add id 7 group 5
$ ip nexthop del id 7
$ ip nexthop del id 5
$ events
id 5 dev i0 scope host·
id 7 group 5·
Deleted id 7 group 5·
Deleted id 5 dev i0 scope host·
