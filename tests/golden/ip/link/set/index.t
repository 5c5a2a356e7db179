# An index is for new devices and for a move.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 index 7
$ ip link set v0 index x
$ ip netns add n1
$ ip link set v0 netns n1 index 44
$ ip -n n1 link show v0
