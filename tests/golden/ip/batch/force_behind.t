$ printf 'foo\nlink show lo\n' > cmds
$ ip -b cmds -force
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
! Object "foo" is unknown, try "ip help".
! Command failed cmds:1
? 1
$ ip -b cmds -force link show nope
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
! Object "foo" is unknown, try "ip help".
! Command failed cmds:1
? 1
$ ip -b cmds
! Object "foo" is unknown, try "ip help".
! Command failed cmds:1
? 1
