$ ip foo 2> /dev/full
? 1
$ ip foo 2>&-
? 1
$ ip -help 2>&-
? 255
$ ip link show lo 2>&-
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
