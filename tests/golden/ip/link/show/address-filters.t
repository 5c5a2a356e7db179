# The filters of `ip address` are read, and let every link through.
$ ip link show permanent
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip link show home
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip link show -tentative
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip link show scope global
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip link show label x
$ ip link show to 1.2.3.4
! Error: "1.2.3.4" may be inet prefix, but it is not allowed in this context.
? 1
$ ip link show to
! Command line is not complete. Try option "help"
? 255
$ ip link show scope x
! Error: argument "x" is wrong: invalid "scope"
! ␤
? 255
$ ip link show proto x
! Error: argument "x" is wrong: "proto" value is invalid
! ␤
? 255
$ ip link show scope
! Command line is not complete. Try option "help"
? 255
