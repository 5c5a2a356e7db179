# Deleting a neighbour.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
$ ip neigh del 10.0.0.2 dev v0
$ ip neigh
$ ip neigh del 10.0.0.2 dev v0
! RTNETLINK answers: No such file or directory
? 2
$ ip neigh del 10.0.0.2 dev v1
! RTNETLINK answers: No such file or directory
? 2
