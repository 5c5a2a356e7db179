# What save writes restore reads.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 brd + dev b0 label b0:1
$ ip addr add 10.0.1.1 peer 10.0.1.2 dev b0 metric 7
$ ip addr add fd00::1/64 dev b0 nodad home
$ ip addr save > dump
$ ip addr flush dev b0
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip addr restore < dump
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 brd 10.0.0.255 scope global b0:1
       valid_lft forever preferred_lft forever
    inet 10.0.1.1 peer 10.0.1.2/32 metric 7 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global nodad home·
       valid_lft forever preferred_lft forever
$ ip addr restore < dump
! Error: ipv4: Address already assigned.
! Error: ipv4: Address already assigned.
! Error: ipv6: address already assigned.
