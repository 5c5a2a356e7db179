$ ip link add b0 group 3 type bridge
$ ip link add b1 group 3 type bridge
$ ip link add b2 group 4 type bridge
$ ip link delete group 3
$ ip -br link show group 3
$ ip link delete group 77
$ ip link delete group nope
$ ip link delete group
$ ip link del group default
