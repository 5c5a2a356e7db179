$ ip link add v0 address 02:00:00:00:00:01 arp off multicast off promisc on type veth peer name v1 address 02:00:00:00:00:02 allmulticast on dynamic on
$ ip link show v0
3: v0@v1: <BROADCAST,NOARP,PROMISC,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link show v1
2: v1@v0: <BROADCAST,MULTICAST,ALLMULTI,DYNAMIC,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
$ ip link add v2 arp maybe type veth
! Error: argument of "arp" must be "on" or "off", not "maybe"
? 1
$ ip link add v2 promisc type veth
! Error: argument of "promisc" must be "on" or "off", not "type"
? 1
