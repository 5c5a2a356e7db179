# The same for IPv6.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr change fd00::1/64 dev b0
$ ip addr add fd00::1/64 dev b0
$ ip addr change fd00::1/64 dev b0 metric 50
$ ip addr change fd00::1/64 dev b0 noprefixroute
$ ip addr show b0
$ ip addr change fd00::1/64 dev b0 valid_lft 7000 preferred_lft 6000
$ ip addr change fd00::1/64 dev b0 home proto 9
$ ip addr show b0
