$ ip link add v0 index 10 address 02:00:00:00:00:01 type veth peer name v1 index 20 address 02:00:00:00:00:02
$ ip link show
$ ip link add v2 index 10 type veth peer name v3
