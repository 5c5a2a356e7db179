$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link property add v0 altname a
$ ip link property add altname b v0
$ ip link property add altname c dev v0 dev v1
! Error: either "dev" is duplicate, or "v1" is garbage.
? 255
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    altname a
    altname b
