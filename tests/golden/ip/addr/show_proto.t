# Only addresses of a protocol.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 proto 9
$ ip addr add 10.0.1.1/24 dev b0 proto kernel_ra
$ ip addr add 10.0.2.1/24 dev b0
$ ip addr show b0 proto 9
$ ip addr show b0 proto kernel_ra
$ ip addr show b0 proto 2
$ ip addr show b0 proto 0
$ ip addr show b0 proto unspec
$ ip -4 addr show proto 9
