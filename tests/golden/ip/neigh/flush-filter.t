# With a prefix, a state.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.3 lladdr 02:00:00:00:00:aa dev v0 nud stale
$ ip neigh add 10.1.0.3 lladdr 02:00:00:00:00:aa dev v0 nud reachable
$ ip neigh flush 10.0.0.0/16
$ ip neigh
10.1.0.3 dev v0 lladdr 02:00:00:00:00:aa REACHABLE·
$ ip neigh flush dev v0 nud stale
$ ip neigh
10.1.0.3 dev v0 lladdr 02:00:00:00:00:aa REACHABLE·
$ ip neigh flush dev v0 nud reachable
$ ip neigh
