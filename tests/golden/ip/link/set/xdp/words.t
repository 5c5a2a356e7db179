# Words that name a pinned program, whole and cut short.
$ ip link add va address 02:00:00:00:00:01 type veth peer name vb
$ ip link set va xdp object-pinned /nosuch
! Couldn't retrieve pinned program '/nosuch': No such file or directory
? 255
$ ip link set va xdp object-p /nosuch
! Couldn't retrieve pinned program '/nosuch': No such file or directory
? 255
$ ip link set va xdp p /nosuch
! Couldn't retrieve pinned program '/nosuch': No such file or directory
? 255
$ ip link set va xdp f /nosuch
! Couldn't retrieve pinned program '/nosuch': No such file or directory
? 255
$ ip link set va xdpgeneric pinned /tmp
! Couldn't retrieve pinned program '/tmp': Permission denied
? 255
$ ip link set va xdpdrv fdx /nosuch
! What mode is "fdx"?
? 255
$ ip link set va xdp object-pinned
! Command line is not complete. Try option "help"
? 255
$ ip link set va xdpgeneric off
$ ip link set va xdpdrv none
$ ip link set va xdpoffload off
$ ip link show va
3: va@vb: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
