# A peer that is the address itself is none.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1 peer 10.0.0.1/24 dev b0
$ ip addr add fd00::1 peer fd00::1/64 dev b0
$ ip addr show b0
$ ip -j addr show b0
