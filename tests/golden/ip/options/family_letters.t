$ ip -B link
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip -M link
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip -M addr
$ ip -M route
$ ip -B route
$ ip -b
! Error: argument "batch file" is required
? 255
$ ip -m link
! Option "-m" is unknown, try "ip -help".
? 255
