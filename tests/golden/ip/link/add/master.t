$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link add v0 address 02:00:00:00:00:01 master br0 type veth peer name v1 address 02:00:00:00:00:02
$ ip link show v0
$ ip link add v2 master nope type veth
$ ip link add v2 master br0 master br0 type veth
