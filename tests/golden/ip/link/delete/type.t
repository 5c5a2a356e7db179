# The kind is said to the kernel, which takes no heed of it.
$ ip link add b0 type bridge
$ ip link delete b0 type
$ ip link delete b0 type bridge
$ ip link delete b0 type bridge
$ ip link add b1 type bridge
$ ip link delete b1 type veth
$ ip -br link
