$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 txqueuelen 0x10
$ ip link show v0
2: v0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 16
    link/ether 02:00:00:00:00:10 brd ff:ff:ff:ff:ff:ff
$ ifconfig v0 txqueuelen 010
$ ip link show v0
2: v0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 8
    link/ether 02:00:00:00:00:10 brd ff:ff:ff:ff:ff:ff
$ ifconfig v0 txqueuelen 20x
$ ip link show v0
2: v0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 20
    link/ether 02:00:00:00:00:10 brd ff:ff:ff:ff:ff:ff
