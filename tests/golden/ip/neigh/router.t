# A router is an IPv6 neighbour's word, taken for IPv4 as well.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.13 dev v0 lladdr 02:00:00:00:00:af router
$ ip neigh add 2001:db8::6 lladdr 02:00:00:00:00:aa dev v0 router
$ ip -4 neigh
10.0.0.13 dev v0 lladdr 02:00:00:00:00:af router PERMANENT·
$ ip -6 neigh
2001:db8::6 dev v0 lladdr 02:00:00:00:00:aa router PERMANENT·
$ ip -j neigh show 10.0.0.13
[{"dst":"10.0.0.13","dev":"v0","lladdr":"02:00:00:00:00:af","router":null,"state":["PERMANENT"]}]
$ ip neigh add 10.0.0.14 dev v0 lladdr 02:00:00:00:00:af rout
! Error: either "to" is duplicate, or "rout" is garbage.
? 255
