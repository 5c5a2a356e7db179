$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v0 master br0
$ ip link show master br0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop master br0 state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip -br link show nomaster
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
v1@v0            DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST,M-DOWN>·
br0              DOWN           02:00:00:00:00:03 <BROADCAST,MULTICAST>·
$ ip link show master nope
! Error: argument "nope" is wrong: Device does not exist
! ␤
? 255
$ ip link show master
! Command line is not complete. Try option "help"
? 255
$ ip link show dev v1 master br0
$ ip link show dev v0 nomaster
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop master br0 state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link show master v1
