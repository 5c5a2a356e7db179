# + sets the host bits, - clears them.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 brd + dev b0
$ ip addr add 10.0.1.1/24 brd - dev b0
$ ip addr add 10.0.2.1/24 broadcast 10.0.2.77 dev b0
$ ip addr add 10.0.3.1/24 b 255.255.255.255 dev b0
$ ip addr add 10.0.4.1/30 broad + dev b0
$ ip addr show b0
$ ip -j addr show b0
