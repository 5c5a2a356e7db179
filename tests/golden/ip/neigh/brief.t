# A table, or fewer keys.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0 router
$ ip neigh add 10.1.0.2 nud failed dev v0
$ ip -br neigh show 10.0.0.0/16
10.0.0.2                                v0               02:00:00:00:00:aa
$ ip -br neigh show 10.1.0.0/16
10.1.0.2                                v0              ·
$ ip -br neigh show 10.0.0.0/16 dev v0
10.0.0.2                                02:00:00:00:00:aa
$ ip -br -j neigh show 10.0.0.0/16
[{"dst":"10.0.0.2","dev":"v0","lladdr":"02:00:00:00:00:aa"}]
$ ip -br -c neigh show 10.0.0.0/16
⟨1b⟩[35m10.0.0.2                                ⟨1b⟩[0m⟨1b⟩[36mv0               ⟨1b⟩[0m⟨1b⟩[33m02:00:00:00:00:aa⟨1b⟩[0m
