# A prefix selects what lies within.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
$ ip neigh add 10.1.0.2 lladdr 02:00:00:00:00:aa dev v0
$ ip neigh show 10.0.0.0/16
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neigh show to 10.1.0.0/16
10.1.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neigh show 10.0.0.2 10.1.0.2
10.1.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neigh show 10.0.0.3
$ ip neigh show 2001:db8::/32
$ ip -j neigh show 10.9.0.0/16
[]
