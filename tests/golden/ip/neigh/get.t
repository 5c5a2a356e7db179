# One neighbour.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
$ ip neigh add 2001:db8::5 lladdr 02:00:00:00:00:aa dev v0
$ ip neigh get 10.0.0.2 dev v0
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neigh get to 10.0.0.2 dev v0
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neigh get 2001:db8::5 dev v0
2001:db8::5 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip -j neigh get 10.0.0.2 dev v0
[{"dst":"10.0.0.2","dev":"v0","lladdr":"02:00:00:00:00:aa","state":["PERMANENT"]}]
$ ip -br neigh get 10.0.0.2 dev v0
10.0.0.2                                v0               02:00:00:00:00:aa
$ ip neigh get 10.0.0.3 dev v0
! Error: Neighbour entry not found.
? 2
