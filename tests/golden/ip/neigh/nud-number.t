# States as numbers, one bit at a time.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.1 dev v0 nud 0x80 lladdr 02:00:00:00:00:aa
$ ip neigh add 10.0.0.2 dev v0 nud 4 lladdr 02:00:00:00:00:aa
$ ip neigh add 10.0.0.3 dev v0 nud 0x82 lladdr 02:00:00:00:00:aa
! Error: argument "0x82" is wrong: nud state is bad
? 255
$ ip neigh add 10.0.0.4 dev v0 nud 0x100 lladdr 02:00:00:00:00:aa
! Error: argument "0x100" is wrong: nud state is bad
? 255
$ ip neigh show 10.0.0.1
10.0.0.1 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neigh show 10.0.0.2
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa STALE·
$ ip neigh show nud 4
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa STALE·
