$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 alias x
$ ip -o link
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff\    alias x
$ ip -o -s link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff\    alias x\    RX:  bytes packets errors dropped  missed   mcast           \             0       0      0       0       0       0 \    TX:  bytes packets errors dropped carrier collsns           \             0       0      0       0       0       0·
$ ip -o -s -s link show v1
2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff\    RX:  bytes packets errors dropped  missed   mcast           \             0       0      0       0       0       0 \    RX errors:  length    crc   frame    fifo overrun\                     0      0       0       0       0 \    TX:  bytes packets errors dropped carrier collsns           \             0       0      0       0       0       0 \    TX errors: aborted   fifo  window heartbt transns\                     0      0       0       0       1·
$ ip -o link show nope
! Device "nope" does not exist.
? 1
