# -echo shows what the kernel made.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip -echo addr add 10.0.0.1/24 dev b0
$ ip -echo -j addr add 10.0.1.1/24 dev b0
$ ip -echo addr add fd00::1/64 dev b0
$ ip -echo addr del 10.0.0.1/24 dev b0
$ ip -echo addr add foo dev b0
