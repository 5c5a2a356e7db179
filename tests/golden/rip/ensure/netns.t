#! rip only
$ rip ensure --changed-status 9 netns add blue
? 9
$ rip ensure --changed-status 9 netns add blue
$ ip netns list
blue
$ touch /run/netns/green
$ rip ensure netns add green
! ip netns add green: the file of the name is not a namespace, asked for a namespace
? 2
$ rip ensure --changed-status 9 -n blue link add v0 type veth peer name v1
? 9
$ rip -n blue ensure --changed-status 9 link add v0 type veth peer name v1
$ rip ensure -n blue address add 192.0.2.1/24 dev v0
$ ip -n blue -br address show v0
v0@v1            DOWN           192.0.2.1/24·
$ rip ensure ip -n blue address add 192.0.2.1/24 dev v0
! rip ensure: only the add of one object that is in this namespace and has a name: address, link, neigh, netns, nexthop, route, rule, tunnel, bridge fdb, bridge vlan
? 255
$ rip ensure -n red link add v0 type veth
! Cannot open network namespace "red": No such file or directory
? 255
$ rip ensure link add v5 netns blue type veth
! rip ensure: only the add of one object that is in this namespace and has a name: address, link, neigh, netns, nexthop, route, rule, tunnel, bridge fdb, bridge vlan
? 255
