# Other families.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip neigh add 10.0.0.3 lladdr 02:00:00:00:00:aa dev v0
$ ip -0 neigh
$ ip -M neigh
$ ip -f inet neigh
10.0.0.3 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip -f inet6 neigh
