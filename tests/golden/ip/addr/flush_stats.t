# -s counts the rounds, -s -s names what goes.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.0.2/24 dev b0
$ ip addr add fd00::1/64 dev b0
$ ip -s -s addr flush dev b0
$ ip -s addr flush dev b0
$ ip -s -s addr flush dev b0
$ ip addr add 10.0.0.1/24 brd + label b0:1 dev b0 metric 9
$ ip -stats addr flush dev b0
$ ip addr add 10.0.0.1/24 dev b0
$ ip -s -s -o addr flush dev b0
$ ip addr show b0
