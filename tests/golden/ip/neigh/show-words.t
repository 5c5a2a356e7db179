# The names of show.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
$ ip neigh list
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neigh lst
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neigh l
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip n
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neighbour s
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neighbor show
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip nei
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
