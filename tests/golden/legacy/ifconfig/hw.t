$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 hw ether 02:00:00:00:00:99
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:99 brd ff:ff:ff:ff:ff:ff
$ ifconfig v0 hw ether 02000000aabb
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:aa:bb brd ff:ff:ff:ff:ff:ff
$ ifconfig v0 hw ether 2:0:0:0:0:23
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:23 brd ff:ff:ff:ff:ff:ff
$ ifconfig v0 hw ether 02:00:00:00:0A:1B mtu 1400
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:0a:1b brd ff:ff:ff:ff:ff:ff
