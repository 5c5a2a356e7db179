$ ip netns add n1
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02 netns n1
$ ip link show v0
$ ip -n n1 link show v1
$ ip link add v2 netns n1 address 02:00:00:00:00:03 type bridge
$ ip -n n1 link show v2
