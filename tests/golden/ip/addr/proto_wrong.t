# Protocols that are none.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 proto foo
$ ip addr add 10.0.0.1/24 dev b0 proto 256
$ ip addr add 10.0.0.1/24 dev b0 proto -1
$ ip addr add 10.0.0.1/24 dev b0 proto
$ ip addr add 10.0.0.1/24 dev b0 proto static
$ ip addr add 10.0.0.1/24 dev b0 protocol 9
$ ip addr add 10.0.0.1/24 dev b0 proto 1 proto 2
$ ip addr show b0
$ ip addr show b0 proto foo
$ ip addr show b0 proto
$ ip addr show b0 proto 300
