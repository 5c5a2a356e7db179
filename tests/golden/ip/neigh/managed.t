# The kernel keeps a managed entry resolved.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ ip neigh add 10.0.0.41 dev v0 lladdr 02:00:00:00:00:aa managed nud permanent
! Error: Invalid NTF_* flag for permanent entry.
? 2
$ ip neigh add 10.0.0.43 dev v0 use nud permanent
$ ip neigh add 10.0.0.44 dev v0 lladdr 02:00:00:00:00:aa nud reachable managed
$ ip -d neigh show 10.0.0.44
10.0.0.44 dev v0 managed INCOMPLETE·
$ ip neigh add 10.0.0.15 dev v0 manage
! Error: either "to" is duplicate, or "manage" is garbage.
? 255
