# Learnt elsewhere; such an entry passes every state filter.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.14 dev v0 lladdr 02:00:00:00:00:af extern_learn
$ ip neigh
10.0.0.14 dev v0 lladdr 02:00:00:00:00:af extern_learn PERMANENT·
$ ip -j neigh
[{"dst":"10.0.0.14","dev":"v0","lladdr":"02:00:00:00:00:af","extern_learn":null,"state":["PERMANENT"]}]
$ ip neigh show nud stale
10.0.0.14 dev v0 lladdr 02:00:00:00:00:af extern_learn PERMANENT·
$ ip neigh show nud none
10.0.0.14 dev v0 lladdr 02:00:00:00:00:af extern_learn PERMANENT·
$ ip neigh replace 10.0.0.14 dev v0 lladdr 02:00:00:00:00:af e nud stale
$ ip neigh
10.0.0.14 dev v0 lladdr 02:00:00:00:00:af extern_learn STALE·
