$ ip -- link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip --
! Usage: …
? 255
$ ip -- -s link
! Object "-s" is unknown, try "ip help".
? 1
$ ip -br -- link show lo
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
$ ip -- -- link
! Object "--" is unknown, try "ip help".
? 1
