$ ip link add b0 address 02:00:00:00:00:01 alias "to the lab" type bridge
$ ip link show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link add b1 alias
! Command line is not complete. Try option "help"
? 255
