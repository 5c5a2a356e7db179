$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link add v0 address 02:00:00:00:00:01 master br0 type veth peer name v1 address 02:00:00:00:00:02
$ ip link show v0
4: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop master br0 state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link add v2 master nope type veth
! Error: argument "nope" is wrong: Device does not exist
! ␤
? 255
$ ip link add v2 master br0 master br0 type veth
