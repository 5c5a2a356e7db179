# A lone dash is the start of the first option there is.
$ ip -
! Error: argument "loop count" is required
? 255
$ ip - 3 link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip - link
! Usage: …
? 255
