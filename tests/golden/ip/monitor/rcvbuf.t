# The receive buffer's size is a number.
$ ip -rc x monitor link
! Invalid rcvbuf size 'x'
? 255
$ ip -rc -1 monitor link
! Invalid rcvbuf size '-1'
? 255
$ ip -rc
! Error: argument "rcvbuf size" is required
? 255
$ ip -rcvbuf 1x monitor link
! Invalid rcvbuf size '1x'
? 255
$ events ip -rc 100000 monitor link
$ ip link set lo up
$ events
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default·
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
