# Several in one run; the first that fails ends it.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ printf "addr add 10.0.0.1/24 dev b0\naddr add 10.0.0.2/24 dev b0\naddr show b0\n" | ip -b -
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.0.2/24 scope global secondary b0
       valid_lft forever preferred_lft forever
$ printf "addr add 10.0.1.1/24 dev b0\naddr add 10.0.1.1/24 dev b0\naddr add 10.0.2.1/24 dev b0\n" | ip -b -
! Error: ipv4: Address already assigned.
! Command failed -:2
? 1
$ printf "addr del 10.0.9.1/24 dev b0\naddr add 10.0.2.1/24 dev b0\n" | ip -force -b -
! Error: ipv4: Address not found.
! Command failed -:1
? 1
$ printf "addr add foo dev b0\naddr add 10.0.3.1/24 dev b0\n" | ip -force -b -
! Error: any valid prefix is expected rather than "foo".
? 1
$ printf "addr flush dev b0\naddr show b0\n" | ip -s -b -
␤
*** Round 1, deleting 4 addresses ***
*** Flush is complete after 1 round ***
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
