$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 allmulticast on promisc on
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,ALLMULTI,PROMISC,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link set v0 allmulti on
! Error: either "dev" is duplicate, or "allmulti" is garbage.
? 255
$ ip link set v0 promisc yes
! Error: argument of "promisc" must be "on" or "off", not "yes"
? 1
$ ip link set v0 allmulticast off
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,PROMISC,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
