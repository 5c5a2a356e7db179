$ ip link add v0 address 02:00:00:00:00:01 broadcast ff:ff:ff:00:00:00 type veth peer name v1 address 02:00:00:00:00:02 brd ff:ff:ff:00:00:01
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:00:00:00
$ ip link show v1
2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:00:00:01
$ ip link add v2 brd x type veth
! "x" is invalid lladdr.
? 1
$ ip link add v2 bro ff:ff:ff:ff:ff:ff brd type veth
! "type" is invalid lladdr.
? 1
