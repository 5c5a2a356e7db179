$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 vf 0 spoofchk x
$ ip link set v0 vf 0 query_rss x
$ ip link set v0 vf 0 trust x
$ ip link set v0 vf 0 state x
$ ip link set v0 vf 0 spoofchk on
$ ip link set v0 vf 0 state auto
$ ip link set v0 vf 0 st e
$ ip link set v0 vf 0 trust
