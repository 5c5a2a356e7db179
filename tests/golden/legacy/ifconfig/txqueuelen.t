$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 txqueuelen 55
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 55
    link/ether 02:00:00:00:00:10 brd ff:ff:ff:ff:ff:ff
$ ifconfig v0 txqueuelen 0
$ ifconfig v0
v0: flags=4098<BROADCAST,MULTICAST>  mtu 1500
        ether 02:00:00:00:00:10  txqueuelen 0  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
