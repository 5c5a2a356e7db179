$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 mtu 1400
$ ip link show v0
2: v0: <BROADCAST,NOARP> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 32
    link/ether 02:00:00:00:00:10 brd ff:ff:ff:ff:ff:ff
$ ifconfig v0 mtu 1300x up
$ ip link show v0
2: v0: <BROADCAST,NOARP,UP,LOWER_UP> mtu 1300 qdisc pfifo_fast state UNKNOWN mode DEFAULT group default qlen 32
    link/ether 02:00:00:00:00:10 brd ff:ff:ff:ff:ff:ff
