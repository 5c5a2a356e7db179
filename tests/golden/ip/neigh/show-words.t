# The names of show.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
$ ip neigh list
$ ip neigh lst
$ ip neigh l
$ ip n
$ ip neighbour s
$ ip neighbor show
$ ip nei
