# What is no address.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add foo dev b0
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip addr add 10.0.0.1/33 dev b0
! Error: any valid prefix is expected rather than "10.0.0.1/33".
? 1
$ ip addr add 10.0.0.1/-1 dev b0
! Error: any valid prefix is expected rather than "10.0.0.1/-1".
? 1
$ ip addr add 10.0.0.1/ dev b0
! Error: any valid prefix is expected rather than "10.0.0.1/".
? 1
$ ip addr add 10.0.0.1/x dev b0
! Error: any valid prefix is expected rather than "10.0.0.1/x".
? 1
$ ip addr add fd00::1/129 dev b0
! Error: any valid prefix is expected rather than "fd00::1/129".
? 1
$ ip addr add fd00::zz/64 dev b0
! Error: any valid prefix is expected rather than "fd00::zz/64".
? 1
$ ip addr add fd00:::1 dev b0
! Error: any valid prefix is expected rather than "fd00:::1".
? 1
$ ip addr add any dev b0
! RTNETLINK answers: Operation not supported
? 2
$ ip addr add default dev b0
! RTNETLINK answers: Operation not supported
? 2
$ ip addr add all dev b0
! RTNETLINK answers: Operation not supported
? 2
$ ip addr add '' dev b0
! Error: any valid prefix is expected rather than "".
? 1
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
