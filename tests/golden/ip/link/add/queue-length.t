$ ip link add b0 txqueuelen 5 address 02:00:00:00:00:01 type bridge
$ ip link add b1 qlen 6 address 02:00:00:00:00:02 type bridge
$ ip link add b2 txqlen 7 address 02:00:00:00:00:03 type bridge
$ ip link show
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 5
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
3: b1: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 6
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
4: b2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 7
    link/ether 02:00:00:00:00:03 brd ff:ff:ff:ff:ff:ff
$ ip link add b3 txqueuelen x type bridge
! Error: argument "x" is wrong: Invalid "txqueuelen" value
! ␤
? 255
$ ip link add b3 txqueuelen 1 qlen 2 type bridge
! Error: duplicate "txqueuelen": "2" is the second value.
? 255
