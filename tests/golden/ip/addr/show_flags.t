# Flags as filters, IPv6.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add fd00::1/64 dev b0 home
$ ip addr add fd00::2/64 dev b0 nodad
$ ip addr add fd00::3/64 dev b0 nodad noprefixroute
$ ip addr add fd00::4/64 dev b0 nodad preferred_lft 0
$ ip addr add fd00::5/64 dev b0 mngtmpaddr
$ ip addr show b0 home
$ ip addr show b0 nodad
$ ip addr show b0 noprefixroute
$ ip addr show b0 deprecated
$ ip addr show b0 -deprecated
$ ip addr show b0 tentative
$ ip addr show b0 -tentative
$ ip addr show b0 mngtmpaddr
