# What is no address.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add foo dev b0
$ ip addr add 10.0.0.1/33 dev b0
$ ip addr add 10.0.0.1/-1 dev b0
$ ip addr add 10.0.0.1/ dev b0
$ ip addr add 10.0.0.1/x dev b0
$ ip addr add fd00::1/129 dev b0
$ ip addr add fd00::zz/64 dev b0
$ ip addr add fd00:::1 dev b0
$ ip addr add any dev b0
$ ip addr add default dev b0
$ ip addr add all dev b0
$ ip addr add '' dev b0
$ ip addr show b0
