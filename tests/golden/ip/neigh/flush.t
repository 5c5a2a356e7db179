# Permanent entries and those without ARP stay.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
$ ip neigh add 10.0.0.3 lladdr 02:00:00:00:00:aa dev v0 nud stale
$ ip neigh flush dev v0
$ ip neigh
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neigh flush nud permanent
$ ip neigh
