# The kernel refuses to list the addresses of an interface that does not exist.
$ ip addr flush dev if9
! RTNETLINK answers: No such device
! Flush terminated
? 1
$ ip -4 addr flush dev if9 label x
! RTNETLINK answers: No such device
! Flush terminated
? 1
$ ip -6 -s addr flush dev if9 scope link
! RTNETLINK answers: No such device
! Flush terminated
? 1
$ (echo addr flush dev if9; echo link show lo) | ip -batch -
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ (echo addr flush dev if9; echo link show lo) | ip -force -batch -
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
