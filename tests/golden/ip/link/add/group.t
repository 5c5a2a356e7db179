$ ip link add b0 group 7 address 02:00:00:00:00:01 type bridge
$ ip link add b1 group default address 02:00:00:00:00:02 type bridge
$ ip link show group 7
$ ip link add b2 group nope type bridge
$ ip link add b2 group 7 group 8 type bridge
