# The same for IPv6.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr change fd00::1/64 dev b0
$ ip addr add fd00::1/64 dev b0
! Error: ipv6: address already assigned.
? 2
$ ip addr change fd00::1/64 dev b0 metric 50
$ ip addr change fd00::1/64 dev b0 noprefixroute
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet6 fd00::1/64 metric 50 scope global tentative noprefixroute·
       valid_lft forever preferred_lft forever
$ ip addr change fd00::1/64 dev b0 valid_lft 7000 preferred_lft 6000
$ ip addr change fd00::1/64 dev b0 home proto 9
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet6 fd00::1/64 metric 50 scope global home tentative proto 0x9·
       valid_lft forever preferred_lft forever
