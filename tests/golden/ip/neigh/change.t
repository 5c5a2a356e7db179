# Change wants the entry, replace does not.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh change 10.0.0.2 lladdr 02:00:00:00:00:bb dev v0
! RTNETLINK answers: No such file or directory
? 2
$ ip neigh replace 10.0.0.2 lladdr 02:00:00:00:00:bb dev v0
$ ip neigh
10.0.0.2 dev v0 lladdr 02:00:00:00:00:bb PERMANENT·
$ ip neigh chg 10.0.0.2 lladdr 02:00:00:00:00:cc dev v0 nud stale
$ ip neigh
10.0.0.2 dev v0 lladdr 02:00:00:00:00:cc STALE·
$ ip neigh replace 10.0.0.2 lladdr 02:00:00:00:00:dd dev v0
$ ip neigh
10.0.0.2 dev v0 lladdr 02:00:00:00:00:dd PERMANENT·
