$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v0 master br0
$ ip -4 link show dev v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop master br0 state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip -6 link show dev v1
2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
$ ip -0 -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
v1@v0            DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST,M-DOWN>·
v0@v1            DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,M-DOWN>·
br0              DOWN           02:00:00:00:00:03 <BROADCAST,MULTICAST>·
$ ip -B link
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop master br0 state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
4: br0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:03 brd ff:ff:ff:ff:ff:ff
$ ip -M -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
v1@v0            DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST,M-DOWN>·
v0@v1            DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,M-DOWN>·
br0              DOWN           02:00:00:00:00:03 <BROADCAST,MULTICAST>·
$ ip -f mpls -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
v1@v0            DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST,M-DOWN>·
v0@v1            DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,M-DOWN>·
br0              DOWN           02:00:00:00:00:03 <BROADCAST,MULTICAST>·
$ ip -f nope link
! Error: argument "nope" is wrong: invalid protocol family
? 255
