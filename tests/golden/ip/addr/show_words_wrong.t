# A word may be a filter or a device, not both.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr show b0 b0
! Error: either "dev" is duplicate, or "b0" is garbage.
? 255
$ ip addr show lo dev b0
! Error: either "dev" is duplicate, or "b0" is garbage.
? 255
$ ip addr show dev lo dev b0
! Error: either "dev" is duplicate, or "b0" is garbage.
? 255
$ ip addr show up b0
$ ip addr show b0 foo
! Error: either "dev" is duplicate, or "foo" is garbage.
? 255
$ ip addr show novf
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip addr show all
! Device "all" does not exist.
? 1
$ ip addr show to 10.0.0.0/8 to 11.0.0.0/8
$ ip addr show dyn
! Device "dyn" does not exist.
? 1
