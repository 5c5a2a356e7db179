# Who made it.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.17 dev v0 lladdr 02:00:00:00:00:af protocol static
$ ip neigh add 10.0.0.18 dev v0 lladdr 02:00:00:00:00:af prot 200
$ ip neigh show 10.0.0.17
10.0.0.17 dev v0 lladdr 02:00:00:00:00:af PERMANENT proto static·
$ ip neigh show protocol 200
10.0.0.18 dev v0 lladdr 02:00:00:00:00:af PERMANENT proto 200·
$ ip neigh show protocol static
10.0.0.17 dev v0 lladdr 02:00:00:00:00:af PERMANENT proto static·
$ ip -N neigh show protocol static
10.0.0.17 dev v0 lladdr 02:00:00:00:00:af PERMANENT proto 4·
$ ip -j neigh show protocol static
[{"dst":"10.0.0.17","dev":"v0","lladdr":"02:00:00:00:00:af","state":["PERMANENT"],"protocol":"static"}]
