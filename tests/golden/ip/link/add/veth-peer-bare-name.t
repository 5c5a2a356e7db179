# The first unknown word after `peer` is the device.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer v1 address 02:00:00:00:00:02
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link add v2 type veth peer v3 v4
! Error: either "dev" is duplicate, or "v4" is garbage.
? 255
$ ip link add v2 type veth peer name v3 dev v4
! both "name" and "dev" cannot be used when creating devices.
? 255
