# -4, -6 and -0 decide how the words are read.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip -4 addr add 10.0.0.1/24 dev b0
$ ip -6 addr add fd00::1/64 dev b0
$ ip -4 addr add fd00::2/64 dev b0
$ ip -6 addr add 10.0.0.2/24 dev b0
$ ip -6 addr add ::ffff:10.0.0.3/96 dev b0
$ ip -0 addr add 10.0.0.4/24 dev b0
$ ip -M addr add 10.0.0.5/24 dev b0
$ ip -B addr add 10.0.0.6/24 dev b0
$ ip addr show b0
