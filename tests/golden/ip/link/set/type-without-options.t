$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 type
$ ip link set v0 type veth
$ ip link set v0 type bridge
$ ip link set v0 type nosuch
$ ip link set v0 type nosuch x
$ ip link show v0
