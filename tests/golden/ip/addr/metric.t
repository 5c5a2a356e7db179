# The metric of the prefix route; three words for it.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 metric 100
$ ip addr add 10.0.1.1/24 dev b0 priority 200
$ ip addr add 10.0.2.1/24 dev b0 preference 0x12c
$ ip addr add 10.0.3.1/24 dev b0 m 400
$ ip addr add fd00::1/64 dev b0 metric 500
$ ip addr add 10.0.4.1/24 dev b0 metric 4294967295
$ ip addr add 10.0.5.1/24 dev b0 metric 0
$ ip addr show b0
$ ip -j addr show b0
