$ ip l a b0 addr 02:00:00:00:00:01 t bridge ageing 500
! Error: argument "bridge" is wrong: Invalid "txqueuelen" value
! ␤
? 255
$ ip lin add b1 a 02:00:00:00:00:02 ty bridge
$ ip l sh
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: b1: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
$ ip link ad b2 nam x type bridge
! Error: either "dev" is duplicate, or "nam" is garbage.
? 255
$ ip link add b2 mt 1400 type bridge
! Error: either "dev" is duplicate, or "mt" is garbage.
? 255
