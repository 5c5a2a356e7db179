# The far end of a point-to-point address; the length belongs to it.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1 peer 10.0.0.2 dev b0
$ ip addr add 10.0.0.3 peer 10.0.1.2/24 dev b0
$ ip addr add 10.0.0.5 remote 10.0.2.2/32 dev b0
$ ip addr add peer 10.0.3.2/30 local 10.0.0.7 dev b0
$ ip addr add fd00::1 peer fd00::2 dev b0
$ ip addr add fd00::3 peer fd01::2/64 dev b0
$ ip addr show b0
$ ip -j addr show b0
$ ip -br addr show b0
$ ip -o addr show b0
