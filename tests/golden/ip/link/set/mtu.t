# Numbers may be decimal, hexadecimal or octal.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 mtu 0x500
$ ip link set v1 mtu 02400
$ ip link show
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1280 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1280 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link set v0 mtu x
! Error: argument "x" is wrong: Invalid "mtu" value
! ␤
? 255
$ ip link set v0 mtu 0
! Error: mtu less than device minimum.
? 2
$ ip link set v0 mtu 65536
! Error: mtu greater than device maximum.
? 2
$ ip link set v0 mtu 4294967296
! Error: argument "4294967296" is wrong: Invalid "mtu" value
! ␤
? 255
$ ip link set v0 mtu 1400 mtu 1500
! Error: duplicate "mtu": "1500" is the second value.
? 255
