# Who made it.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.17 dev v0 lladdr 02:00:00:00:00:af protocol static
$ ip neigh add 10.0.0.18 dev v0 lladdr 02:00:00:00:00:af prot 200
$ ip neigh show 10.0.0.17
$ ip neigh show protocol 200
$ ip neigh show protocol static
$ ip -N neigh show protocol static
$ ip -j neigh show protocol static
