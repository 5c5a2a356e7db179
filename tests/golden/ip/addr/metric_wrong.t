# Metrics that are no numbers.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 metric x
$ ip addr add 10.0.0.1/24 dev b0 metric -1
$ ip addr add 10.0.0.1/24 dev b0 metric 4294967296
$ ip addr add 10.0.0.1/24 dev b0 metric 1x
$ ip addr add 10.0.0.1/24 dev b0 metric
$ ip addr add 10.0.0.1/24 dev b0 priority ''
$ ip addr add 10.0.0.1/24 dev b0 metric 1 metric 2
$ ip addr add 10.0.0.1/24 dev b0 pr 1.5
$ ip addr show b0
