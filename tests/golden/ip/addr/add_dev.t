# A device must be named, once, and be there.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24
$ ip addr add 10.0.0.1/24 dev
$ ip addr add 10.0.0.1/24 dev nope
$ ip addr add 10.0.0.1/24 dev b0 dev lo
$ ip addr add 10.0.0.1/24 dev ''
$ ip addr add 10.0.0.1/24 dev name_that_is_too_long
$ ip addr add 10.0.0.1/24 dev a/b
$ ip addr add dev b0
$ ip addr add
$ ip addr add 10.0.0.1/24 b0
$ ip addr show b0
