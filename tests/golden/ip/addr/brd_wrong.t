# Broadcast words that are wrong, and broadcast for IPv6.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 brd foo dev b0
$ ip addr add 10.0.0.1/24 brd + brd + dev b0
$ ip addr add 10.0.0.1/24 brd 10.0.0.255 broadcast 10.0.0.254 dev b0
$ ip addr add 10.0.0.1/24 brd
$ ip addr add fd00::1/64 brd + dev b0
$ ip addr add fd00::2/64 brd fd00::ff dev b0
$ ip addr add 10.0.0.1/24 brd fd00::ff dev b0
$ ip addr add 10.0.0.1/24 brd ++ dev b0
$ ip addr add 10.0.0.1/24 br + dev b0
$ ip addr show b0
