# Lifetimes that cannot be.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 valid_lft 0
$ ip addr add 10.0.0.1/24 dev b0 valid_lft x
$ ip addr add 10.0.0.1/24 dev b0 valid_lft -1
$ ip addr add 10.0.0.1/24 dev b0 valid_lft 10 preferred_lft 20
$ ip addr add 10.0.0.1/24 dev b0 valid_lft
$ ip addr add 10.0.0.1/24 dev b0 preferred_lft for
$ ip addr add 10.0.0.1/24 dev b0 valid_lft 10 valid_lft 20
$ ip addr add 10.0.0.1/24 dev b0 preferred_lft 10 preferred_lft 20
$ ip addr add fd00::1/64 dev b0 valid_lft 0
$ ip addr add fd00::1/64 dev b0 valid_lft 10 preferred_lft 20
$ ip addr add fd00::1/64 dev b0 valid_lft 4294967296
$ ip addr show b0
