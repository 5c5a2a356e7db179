# Dotted addresses may be cut short, as networks are.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.1/16 dev b0
$ ip addr add 11/8 dev b0
$ ip addr add 010.0.0.9/24 dev b0
$ ip addr add 0x0a.0.0.10/24 dev b0
$ ip addr add 10.1.2.3.4/24 dev b0
$ ip addr add 10..1/24 dev b0
$ ip addr add 10.0.0.256/24 dev b0
$ ip addr add 10./24 dev b0
$ ip -4 addr show b0
