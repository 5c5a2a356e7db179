$ ip link set lo up
$ ip link show lo
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip link set lo address 02:00:00:00:00:01
$ ip link set lo mtu 100
$ ip link set lo name lo2
$ ip link
1: lo2: <LOOPBACK,UP,LOWER_UP> mtu 100 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000
    link/loopback 02:00:00:00:00:01 brd 00:00:00:00:00:00
