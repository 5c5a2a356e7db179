# Learnt elsewhere; such an entry passes every state filter.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.14 dev v0 lladdr 02:00:00:00:00:af extern_learn
$ ip neigh
$ ip -j neigh
$ ip neigh show nud stale
$ ip neigh show nud none
$ ip neigh replace 10.0.0.14 dev v0 lladdr 02:00:00:00:00:af e nud stale
$ ip neigh
