# Only addresses within a prefix.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.1.0.1/24 dev b0
$ ip addr add 11.0.0.1 peer 12.0.0.1 dev b0
$ ip addr add fd00::1/64 dev b0
$ ip addr add fd01::1/64 dev b0
$ ip addr show to 10.0.0.0/8
$ ip addr show to 10.0.0.1
$ ip addr show to 12.0.0.1/32
$ ip addr show to fd00::/16
$ ip addr show to fd00::/8
$ ip addr show to 0/0
$ ip addr show to ::/0
$ ip -o addr show to 10.1/16
$ ip -j addr show to 10.0.0.0/8
