# Link addresses that are none.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip neigh add 10.0.0.2 lladdr
$ ip neigh add 10.0.0.2 lladdr x dev v0
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00 dev v0
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:zz dev v0
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:100:01 dev v0
$ ip neigh del 10.0.0.2 dev v0 lladdr x
