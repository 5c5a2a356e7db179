# Broadcast words that are wrong, and broadcast for IPv6.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 brd foo dev b0
! Error: inet address is expected rather than "foo".
? 1
$ ip addr add 10.0.0.1/24 brd + brd + dev b0
! Error: duplicate "broadcast": "+" is the second value.
? 255
$ ip addr add 10.0.0.1/24 brd 10.0.0.255 broadcast 10.0.0.254 dev b0
! Error: duplicate "broadcast": "10.0.0.254" is the second value.
? 255
$ ip addr add 10.0.0.1/24 brd
! Command line is not complete. Try option "help"
? 255
$ ip addr add fd00::1/64 brd + dev b0
! Broadcast can be set only for IPv4 addresses
? 1
$ ip addr add fd00::2/64 brd fd00::ff dev b0
$ ip addr add 10.0.0.1/24 brd fd00::ff dev b0
! Error: inet address is expected rather than "fd00::ff".
? 1
$ ip addr add 10.0.0.1/24 brd ++ dev b0
! Error: inet address is expected rather than "++".
? 1
$ ip addr add 10.0.0.1/24 br + dev b0
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 brd 10.0.0.255 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fd00::2/64 scope global tentative·
       valid_lft forever preferred_lft forever
