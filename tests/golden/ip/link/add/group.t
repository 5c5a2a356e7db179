$ ip link add b0 group 7 address 02:00:00:00:00:01 type bridge
$ ip link add b1 group default address 02:00:00:00:00:02 type bridge
$ ip link show group 7
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group 7 qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link add b2 group nope type bridge
! Error: argument "nope" is wrong: Invalid "group" value
! ␤
? 255
$ ip link add b2 group 7 group 8 type bridge
! Error: duplicate "group": "8" is the second value.
? 255
