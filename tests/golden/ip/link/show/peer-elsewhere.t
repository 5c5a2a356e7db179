# A peer in another namespace is a number, and its namespace a name if it has one.
$ ip netns add n1
$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1 address 02:00:00:00:00:02 netns n1
$ ip link show v0
$ ip -d link show v0
$ ip -j link show v0
$ ip -br link show v0
$ ip -br -j link show v0
$ ip -c link show v0
$ ip -n n1 link show v1
$ ip -n n1 -j link show v1
