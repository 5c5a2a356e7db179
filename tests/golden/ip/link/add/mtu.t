$ ip link add b0 mtu 1400 address 02:00:00:00:00:01 type bridge
$ ip link show b0
2: b0: <BROADCAST,MULTICAST> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link add b1 mtu x type bridge
! Error: argument "x" is wrong: Invalid "mtu" value
! ␤
? 255
$ ip link add b1 mtu type bridge
! Error: argument "type" is wrong: Invalid "mtu" value
! ␤
? 255
$ ip link add b1 mtu 1400 mtu 1500 type bridge
! Error: duplicate "mtu": "1500" is the second value.
? 255
$ ip link add b1 mtu 10 type bridge
! Error: mtu less than device minimum.
? 2
$ ip link add b1 mtu -1 type bridge
! Error: mtu less than device minimum.
? 2
