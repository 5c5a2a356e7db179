$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v0 master br0
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop master br0 state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link set v0 master nope
! Error: argument "nope" is wrong: Device does not exist
! ␤
? 255
$ ip link set v0 master
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 master v0
! RTNETLINK answers: Operation not supported
? 2
$ ip link set br0 master br0
! Error: Can not enslave a bridge to a bridge.
? 2
$ ip link set v0 nomaster
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link set v0 noma
