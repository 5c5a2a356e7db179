$ ip link add b0 index 0x20 address 02:00:00:00:00:01 type bridge
$ ip link show b0
$ ip link add b1 index 0 type bridge
$ ip link add b1 index x type bridge
$ ip link add b1 index -1 type bridge
$ ip link add b1 index 20 index 21 type bridge
$ ip link add b1 index 32 type bridge
