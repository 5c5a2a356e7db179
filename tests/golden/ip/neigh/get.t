# One neighbour.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
$ ip neigh add 2001:db8::5 lladdr 02:00:00:00:00:aa dev v0
$ ip neigh get 10.0.0.2 dev v0
$ ip neigh get to 10.0.0.2 dev v0
$ ip neigh get 2001:db8::5 dev v0
$ ip -j neigh get 10.0.0.2 dev v0
$ ip -br neigh get 10.0.0.2 dev v0
$ ip neigh get 10.0.0.3 dev v0
