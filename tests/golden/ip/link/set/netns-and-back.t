$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip netns add n1
$ ip netns add n2
$ ip link set v1 netns n1
$ ip -n n1 link set v1 netns n2
$ ip -n n2 link show v1
$ ip -n n1 -br link
$ ip link show v0
$ ip link set v0 netns n2
$ ip -n n2 link show type veth
