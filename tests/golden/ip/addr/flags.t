# Each flag that may be given, IPv6.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add fd00::1/64 dev b0 home
$ ip addr add fd00::2/64 dev b0 nodad
$ ip addr add fd00::3/64 dev b0 mngtmpaddr
$ ip addr add fd00::4/64 dev b0 noprefixroute
$ ip addr add fd00::5/64 dev b0 autojoin
$ ip addr add fd00::6/64 dev b0 optimistic
$ ip addr add fd00::7/64 dev b0 home nodad noprefixroute
$ ip addr show b0
$ ip -j addr show b0
