# The word is taken; what the kernel makes of it.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 anycast 10.0.0.2 dev b0
$ ip addr add fd00::1/64 anycast fd00::2 dev b0
$ ip addr add 10.0.0.3/24 anycast foo dev b0
$ ip addr add 10.0.0.3/24 anycast 10.0.0.4 anycast 10.0.0.5 dev b0
$ ip addr add 10.0.0.3/24 any 10.0.0.4 dev b0
$ ip addr show b0
