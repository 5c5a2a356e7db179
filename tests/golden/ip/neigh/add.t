# A neighbour is permanent unless said otherwise.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
! RTNETLINK answers: File exists
? 2
$ ip neigh
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neigh show dev v0
10.0.0.2 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip -j neigh
[{"dst":"10.0.0.2","dev":"v0","lladdr":"02:00:00:00:00:aa","state":["PERMANENT"]}]
