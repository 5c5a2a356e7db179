$ ip -rc
! Error: argument "rcvbuf size" is required
? 255
$ ip -rcvbuf
! Error: argument "rcvbuf size" is required
? 255
$ ip -rc x link show lo
! Invalid rcvbuf size 'x'
? 255
$ ip -rc 1000 link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip -rcvbuf 0x1000 link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip -rcv -5 link show lo
! Invalid rcvbuf size '-5'
? 255
$ ip -rc 0 link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip -rc 99999999999 link show lo
! Invalid rcvbuf size '99999999999'
? 255
$ ip -rc "" link show lo
! Invalid rcvbuf size ''
? 255
$ ip -rcx 5 link show lo
! Option "-rcx" is unknown, try "ip -help".
? 255
