# A link address may be null.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.1 lladdr null dev v0 nud failed
$ ip neigh add 10.0.0.2 ll 02:00:00:00:00:aa dev v0
$ ip neigh add 10.0.0.3 lladdr 2:0:0:0:0:bb dev v0
$ ip neigh show 10.0.0.1
10.0.0.1 dev v0 FAILED·
$ ip neigh show 10.0.0.2
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neigh show 10.0.0.3
10.0.0.3 dev v0 lladdr 02:00:00:00:00:bb PERMANENT·
