# The link of the new device may live in another namespace.
$ ip netns add n1
$ ip netns add n2
$ ip -n n1 link add v0 link-netns n2 type veth peer name v1 netns n2
$ ip link add v2 link-netns nope type veth
$ ip link add v2 link-netnsid x type veth
$ ip link add v2 link-netnsid 7 type veth
$ ip link add v2 link-netns n1 link-netnsid 1 type veth
