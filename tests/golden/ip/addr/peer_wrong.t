# A length on both ends, two peers, mixed families.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 peer 10.0.0.2/24 dev b0
$ ip addr add 10.0.0.1/24 peer 10.0.0.2 dev b0
$ ip addr add 10.0.0.1 peer 10.0.0.2 peer 10.0.0.3 dev b0
! Error: duplicate "peer": "10.0.0.3" is the second value.
? 255
$ ip addr add 10.0.0.1 peer fd00::1 dev b0
! Error: inet prefix is expected rather than "fd00::1".
? 1
$ ip addr add fd00::1 peer 10.0.0.1 dev b0
! Error: inet6 prefix is expected rather than "10.0.0.1".
? 1
$ ip addr add 10.0.0.9 peer
! Command line is not complete. Try option "help"
? 255
$ ip addr add 10.0.0.9 peer foo dev b0
! Error: inet prefix is expected rather than "foo".
? 1
$ ip addr add peer 10.0.0.9 dev b0
! Error: ipv4: Local address is not supplied.
? 2
$ ip addr add 10.0.0.1 10.0.0.2 dev b0
! Error: either "local" is duplicate, or "10.0.0.2" is garbage.
? 255
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1 peer 10.0.0.2/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.0.1 peer 10.0.0.2/32 scope global b0
       valid_lft forever preferred_lft forever
