# IPv6 neighbours.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 2001:db8::5 lladdr 02:00:00:00:00:aa dev v0
$ ip -6 neigh
2001:db8::5 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip -4 neigh
$ ip -6 -j neigh
[{"dst":"2001:db8::5","dev":"v0","lladdr":"02:00:00:00:00:aa","state":["PERMANENT"]}]
