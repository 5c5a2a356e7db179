#! rip only
$ rip ensure link set lo up
! rip ensure: only the add of one object that is in this namespace and has a name: address, link, neigh, netns, nexthop, route, rule, tunnel, bridge fdb, bridge vlan
? 255
$ rip ensure address show
! rip ensure: only the add of one object that is in this namespace and has a name: address, link, neigh, netns, nexthop, route, rule, tunnel, bridge fdb, bridge vlan
? 255
$ rip ensure address add 192.0.2.1/x dev lo
! Error: any valid prefix is expected rather than "192.0.2.1/x".
? 1
$ rip ensure nosuch
! Object "nosuch" is unknown, try "ip help".
? 1
$ rip ensure
! rip: an argument is missing; usage: rip ensure [ --dry-run ] [ --changed-status N ] { OBJECT add … | -batch FILE }
? 2
$ rip ensure --changed-status x link add v0 type veth
! rip: invalid value "x"; usage: rip ensure [ --dry-run ] [ --changed-status N ] { OBJECT add … | -batch FILE }
? 2
$ rip ensure --changed-status
! rip: an argument is missing; usage: rip ensure [ --dry-run ] [ --changed-status N ] { OBJECT add … | -batch FILE }
? 2
$ rip ensure xfrm state flush
! rip ensure: only the add of one object that is in this namespace and has a name: address, link, neigh, netns, nexthop, route, rule, tunnel, bridge fdb, bridge vlan
? 255
$ rip ensure link add v0 type nosuch
! Error: Unknown device type.
? 2
