# Who put the address there, by name and number.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 proto kernel_lo
$ ip addr add 10.0.1.1/24 dev b0 proto kernel_ra
$ ip addr add 10.0.2.1/24 dev b0 proto kernel_ll
$ ip addr add 10.0.3.1/24 dev b0 proto 0x55
$ ip addr add 10.0.4.1/24 dev b0 proto 9
$ ip addr add 10.0.5.1/24 dev b0 proto unspec
$ ip addr add 10.0.6.1/24 dev b0 proto 0
$ ip addr add fd00::1/64 dev b0 proto 3
$ ip addr add fd00::2/64 dev b0 proto 200
$ ip addr show b0
$ ip -N addr show b0
$ ip -j addr show b0
