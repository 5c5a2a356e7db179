# Only permanent, reachable and failed may be cut short.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.1 dev v0 nud p lladdr 02:00:00:00:00:aa
$ ip neigh add 10.0.0.2 dev v0 nud r lladdr 02:00:00:00:00:aa
$ ip neigh add 10.0.0.3 dev v0 nud f
$ ip neigh add 10.0.0.4 dev v0 nud s
! Error: argument "s" is wrong: nud state is bad
? 255
$ ip neigh add 10.0.0.4 dev v0 nud sta
! Error: argument "sta" is wrong: nud state is bad
? 255
$ ip neigh add 10.0.0.4 dev v0 nud noa
! Error: argument "noa" is wrong: nud state is bad
? 255
$ ip neigh add 10.0.0.4 dev v0 nud prob
! Error: argument "prob" is wrong: nud state is bad
? 255
$ ip neigh show 10.0.0.1
10.0.0.1 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neigh show 10.0.0.2
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa REACHABLE·
$ ip neigh show 10.0.0.3
10.0.0.3 dev v0 FAILED·
