$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 dev d0
$ ip nexthop add id 10 group 1 hw_stats on
$ ip nexthop add id 11 group 1 hw_stats off
$ ip nexthop add id 12 group 1 hw_stats foo
! Error: argument of "hw_stats" must be one of "off", "on", not "foo"
? 22
$ ip nexthop add id 12 group 1 hw_stats
! Command line is not complete. Try option "help"
? 255
$ ip -s nexthop
id 1 dev d0 scope host·
id 10 group 1 hw_stats on used off·
  stats:
    id 1 packets 0
id 11 group 1 hw_stats off used off·
  stats:
    id 1 packets 0
$ ip -s -j nexthop
[{"id":1,"dev":"d0","scope":"host","flags":[]},{"id":10,"group":[{"id":1}],"flags":[],"hw_stats":{"enabled":true,"used":false},"group_stats":[{"id":1,"packets":0}]},{"id":11,"group":[{"id":1}],"flags":[],"hw_stats":{"enabled":false,"used":false},"group_stats":[{"id":1,"packets":0}]}]
