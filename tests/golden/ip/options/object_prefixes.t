$ ip l show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip lin show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip a show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip r
$ ip ro
$ ip ru
0:	from all lookup local
32766:	from all lookup main
32767:	from all lookup default
$ ip n
$ ip neighbou
$ ip netc show dev nope
! Device "nope" does not exist.
? 1
$ ip t foo
! Command "foo" is unknown, try "ip tunnel help"
? 255
$ ip m show dev lo
1:	lo
	inet6 ff02::1
	inet6 ff01::1
$ ip nt foo
! Command "foo" is unknown, try "ip ntable help".
? 255
