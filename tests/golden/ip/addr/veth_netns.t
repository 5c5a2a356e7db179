# The other end in another namespace.
$ ip netns add n1
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 netns n1 address 02:00:00:00:00:02
$ ip addr add 10.0.0.1/24 dev v0
$ ip addr show v0
$ ip -j addr show v0
$ ip -n n1 addr show v1
$ ip -br addr show v0
