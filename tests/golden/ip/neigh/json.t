# States are a list.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.18 dev v0 lladdr 02:00:00:00:00:af protocol 200 router extern_learn nud stale
$ ip -j neigh
$ ip -j -p neigh
$ ip -j neigh show nud failed
$ ip -o neigh
$ ip -d neigh
