$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 txqueuelen 5
$ ip link set v1 txq 6
$ ip link show
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 6
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 5
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link set v0 qlen 7
$ ip link set v0 txqlen 7 qlen 8
! Error: duplicate "txqueuelen": "8" is the second value.
? 255
$ ip link set v0 q 9
! Error: either "dev" is duplicate, or "q" is garbage.
? 255
$ ip link set v0 txqueuelen x
! Error: argument "x" is wrong: Invalid "txqueuelen" value
! ␤
? 255
$ ip link set v0 txqueuelen -1
! Error: integer out of range.
? 2
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 7
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
