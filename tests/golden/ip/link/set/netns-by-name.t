$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip netns add n1
$ ip link set v1 netns n1
$ ip link show v0
$ ip -j link show v0
$ ip -n n1 link show v1
$ ip -n n1 -br link
$ ip link set v0 netns nope
$ ip link set v0 netns
$ ip link set v1 netns n1
