# The device is not repeated.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
$ ip neigh add 10.0.0.3 lladdr 02:00:00:00:00:ab dev v1
$ ip neigh show dev v0
10.0.0.2 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neigh show dev v1
10.0.0.3 lladdr 02:00:00:00:00:ab PERMANENT·
$ ip neigh show dev v0 dev v1
! Error: duplicate "dev": "v1" is the second value.
? 255
$ ip neigh show dev lo
$ ip -j neigh show dev v0
[{"dst":"10.0.0.2","lladdr":"02:00:00:00:00:aa","state":["PERMANENT"]}]
