# -N shows numbers for names.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 scope link proto kernel_ra
$ ip addr add fd00::1/64 dev b0
$ ip -N addr show b0
$ ip -N -j addr show b0
$ ip -Num addr show b0
$ ip -N -o addr show b0
