# The kernel refuses the same address again.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.0.1/24 dev b0
! Error: ipv4: Address already assigned.
? 2
$ ip addr add 10.0.0.1/16 dev b0
$ ip addr add fd00::1/64 dev b0
$ ip addr add fd00::1/64 dev b0
! Error: ipv6: address already assigned.
? 2
$ ip addr add fd00::1/48 dev b0
! Error: ipv6: address already assigned.
? 2
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.0.1/16 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
