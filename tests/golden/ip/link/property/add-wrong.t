$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link property
! Usage: …
? 255
$ ip link property add
! Not enough of information: "dev" argument is required.
? 255
$ ip link property add dev
! Command line is not complete. Try option "help"
? 255
$ ip link property add dev v0
$ ip link property add dev v0 altname
! Command line is not complete. Try option "help"
? 255
$ ip link property add dev v0 altname a b
! Error: either "dev" is duplicate, or "b" is garbage.
? 255
$ ip link property add dev nope altname a
! Cannot find device "nope"
? 1
$ ip link property add dev v0 bogus
! Error: either "dev" is duplicate, or "bogus" is garbage.
? 255
$ ip link property bogus dev v0 altname x
! Operator required
? 255
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
