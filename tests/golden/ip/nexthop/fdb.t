$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 via 10.0.0.2 fdb
$ ip nexthop add id 2 via 10.0.0.3 fdb
$ ip nexthop add id 3 via fd00::7 fdb
$ ip nexthop add id 10 group 1/2 fdb
$ ip nexthop add id 4 dev d0
$ ip nexthop add id 11 group 1/4 fdb
! Error: FDB nexthop group can only have fdb nexthops.
? 2
$ ip nexthop add id 11 group 1/2
! Error: Non FDB nexthop group cannot have fdb nexthops.
? 2
$ ip nexthop
id 1 via 10.0.0.2 scope link fdb
id 2 via 10.0.0.3 scope link fdb
id 3 via fd00::7 scope link fdb
id 4 dev d0 scope host·
id 10 group 1/2 fdb
$ ip -j nexthop show id 10
[{"id":10,"group":[{"id":1},{"id":2}],"flags":[],"fdb":null}]
$ ip nexthop show fdb
id 1 via 10.0.0.2 scope link fdb
id 2 via 10.0.0.3 scope link fdb
id 3 via fd00::7 scope link fdb
id 4 dev d0 scope host·
id 10 group 1/2 fdb
