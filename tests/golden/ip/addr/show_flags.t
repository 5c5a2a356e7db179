# Flags as filters, IPv6.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add fd00::1/64 dev b0 home
$ ip addr add fd00::2/64 dev b0 nodad
$ ip addr add fd00::3/64 dev b0 nodad noprefixroute
$ ip addr add fd00::4/64 dev b0 nodad preferred_lft 0
$ ip addr add fd00::5/64 dev b0 mngtmpaddr
$ ip addr show b0 home
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet6 fd00::1/64 scope global home tentative·
       valid_lft forever preferred_lft forever
$ ip addr show b0 nodad
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet6 fd00::4/64 scope global nodad deprecated·
       valid_lft forever preferred_lft 0sec
    inet6 fd00::3/64 scope global nodad noprefixroute·
       valid_lft forever preferred_lft forever
    inet6 fd00::2/64 scope global nodad·
       valid_lft forever preferred_lft forever
$ ip addr show b0 noprefixroute
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet6 fd00::3/64 scope global nodad noprefixroute·
       valid_lft forever preferred_lft forever
$ ip addr show b0 deprecated
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet6 fd00::4/64 scope global nodad deprecated·
       valid_lft forever preferred_lft 0sec
$ ip addr show b0 -deprecated
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet6 fd00::5/64 scope global tentative mngtmpaddr·
       valid_lft forever preferred_lft forever
    inet6 fd00::3/64 scope global nodad noprefixroute·
       valid_lft forever preferred_lft forever
    inet6 fd00::2/64 scope global nodad·
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global home tentative·
       valid_lft forever preferred_lft forever
$ ip addr show b0 tentative
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet6 fd00::5/64 scope global tentative mngtmpaddr·
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global home tentative·
       valid_lft forever preferred_lft forever
$ ip addr show b0 -tentative
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet6 fd00::4/64 scope global nodad deprecated·
       valid_lft forever preferred_lft 0sec
    inet6 fd00::3/64 scope global nodad noprefixroute·
       valid_lft forever preferred_lft forever
    inet6 fd00::2/64 scope global nodad·
       valid_lft forever preferred_lft forever
$ ip addr show b0 mngtmpaddr
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet6 fd00::5/64 scope global tentative mngtmpaddr·
       valid_lft forever preferred_lft forever
