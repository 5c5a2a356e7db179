# What is not there.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr del 10.0.0.1/24 dev b0
$ ip addr del fd00::1/64 dev b0
$ ip addr del 10.0.0.1/24
$ ip addr del
$ ip addr del dev b0
$ ip -6 addr del dev b0
$ ip addr del 10.0.0.1/24 dev nope
$ ip addr del foo dev b0
