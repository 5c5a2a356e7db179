# Without an address the first one goes.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.1.1/24 dev b0
$ ip addr add fd00::1/64 dev b0
$ ip addr del dev b0
$ ip addr show b0
$ ip -4 addr del dev b0
$ ip -6 addr del dev b0
$ ip addr show b0
