# After `peer` stand the words of `ip link add`.
$ ip link add v0 address 02:00:00:00:00:01 mtu 1400 type veth peer name v1 address 02:00:00:00:00:02 mtu 1300 txqueuelen 50
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link show v1
2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1300 qdisc noop state DOWN mode DEFAULT group default qlen 50
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
$ ip link add v2 type veth peer name v3 mtu x
! Error: argument "x" is wrong: Invalid "mtu" value
! ␤
? 255
$ ip link add v2 type veth peer bogus bogus
! Error: either "dev" is duplicate, or "bogus" is garbage.
? 255
