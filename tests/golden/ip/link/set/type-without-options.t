$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 type
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 type veth
$ ip link set v0 type bridge
$ ip link set v0 type nosuch
$ ip link set v0 type nosuch x
! Garbage instead of arguments "x ...". Try "ip link help".
? 1
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
