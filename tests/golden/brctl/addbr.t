$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ ip link show br0 type bridge
2: br0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ brctl addbr br0
! device br0 already exists; can't create bridge with the same name
? 1
$ brctl addbr lo
! device lo already exists; can't create bridge with the same name
? 1
