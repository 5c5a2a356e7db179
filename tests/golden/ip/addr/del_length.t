# Without the length it still goes, for IPv4.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.1.1/24 dev b0
$ ip addr add fd00::1/64 dev b0
$ ip addr del 10.0.0.1 dev b0
! Warning: Executing wildcard deletion to stay compatible with old scripts.
!          Explicitly specify the prefix length (10.0.0.1/32) to avoid this warning.
!          This special behaviour is likely to disappear in further releases,
!          fix your scripts!
$ ip addr del 10.0.1.1/16 dev b0
! Error: ipv4: Address not found.
? 2
$ ip addr del fd00::1 dev b0
! Error: ipv6: address not found.
? 2
$ ip addr del fd00::1/48 dev b0
! Error: ipv6: address not found.
? 2
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.1.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
