# Seconds that an address is valid and preferred.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 valid_lft 86400 preferred_lft 43200
$ ip addr add 10.0.1.1/24 dev b0 valid_lft forever preferred_lft forever
$ ip addr add fd00::1/64 dev b0 preferred_lft 0
$ ip addr add fd00::2/64 dev b0 v 5000 pref 4000
$ ip addr add 10.0.2.1/24 dev b0 preferred_lft 0
$ ip addr show b0
$ ip -j addr show b0
