$ ip -fo link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip -force link show nope
! Device "nope" does not exist.
? 1
$ ip -forc link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip -forcex link show lo
! Option "-forcex" is unknown, try "ip -help".
? 255
$ ip -f link show lo
! Object "show" is unknown, try "ip help".
? 1
