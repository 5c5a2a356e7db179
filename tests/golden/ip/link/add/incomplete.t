# A keyword at the end of the line wants its value.
$ ip link add type
! Command line is not complete. Try option "help"
? 255
$ ip link add name
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 type
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 address
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 type veth peer name
! Command line is not complete. Try option "help"
? 255
$ ip link
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
