# -4, -6 and -0 decide how the words are read.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip -4 addr add 10.0.0.1/24 dev b0
$ ip -6 addr add fd00::1/64 dev b0
$ ip -4 addr add fd00::2/64 dev b0
! Error: inet prefix is expected rather than "fd00::2/64".
? 1
$ ip -6 addr add 10.0.0.2/24 dev b0
! Error: inet6 prefix is expected rather than "10.0.0.2/24".
? 1
$ ip -6 addr add ::ffff:10.0.0.3/96 dev b0
$ ip -0 addr add 10.0.0.4/24 dev b0
! Error: "10.0.0.4/24" may be inet prefix, but it is not allowed in this context.
? 1
$ ip -M addr add 10.0.0.5/24 dev b0
! Error: mpls prefix is expected rather than "10.0.0.5/24".
? 1
$ ip -B addr add 10.0.0.6/24 dev b0
! Error: bridge prefix is expected rather than "10.0.0.6/24".
? 1
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet6 ::ffff:10.0.0.3/96 scope global tentative·
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
