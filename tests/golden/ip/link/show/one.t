$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link show dev v1
2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
$ ip link show nope
! Device "nope" does not exist.
? 1
$ ip link show dev nope
! Device "nope" does not exist.
? 1
$ ip link show dev
! Command line is not complete. Try option "help"
? 255
$ ip link show dev v0 dev v1
! Error: either "dev" is duplicate, or "v1" is garbage.
? 255
$ ip link show v0 v1
! Error: either "dev" is duplicate, or "v1" is garbage.
? 255
$ ip link show all
! Device "all" does not exist.
? 1
