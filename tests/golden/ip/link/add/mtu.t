$ ip link add b0 mtu 1400 address 02:00:00:00:00:01 type bridge
$ ip link show b0
$ ip link add b1 mtu x type bridge
$ ip link add b1 mtu type bridge
$ ip link add b1 mtu 1400 mtu 1500 type bridge
$ ip link add b1 mtu 10 type bridge
$ ip link add b1 mtu -1 type bridge
