# -loops bounds the rounds.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip -l 0 -s addr flush dev b0
$ ip addr add 10.0.0.1/24 dev b0
$ ip -l 1 -s addr flush dev b0
$ ip addr add 10.0.0.1/24 dev b0
$ ip -loops 2 -s addr flush dev b0
$ ip -l addr flush dev b0
$ ip -l x addr flush dev b0
