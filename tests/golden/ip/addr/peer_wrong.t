# A length on both ends, two peers, mixed families.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 peer 10.0.0.2/24 dev b0
$ ip addr add 10.0.0.1/24 peer 10.0.0.2 dev b0
$ ip addr add 10.0.0.1 peer 10.0.0.2 peer 10.0.0.3 dev b0
$ ip addr add 10.0.0.1 peer fd00::1 dev b0
$ ip addr add fd00::1 peer 10.0.0.1 dev b0
$ ip addr add 10.0.0.9 peer
$ ip addr add 10.0.0.9 peer foo dev b0
$ ip addr add peer 10.0.0.9 dev b0
$ ip addr add 10.0.0.1 10.0.0.2 dev b0
$ ip addr show b0
