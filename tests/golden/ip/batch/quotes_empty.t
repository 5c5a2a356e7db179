$ printf 'link show ""\n' | ip -b -
! Device "" does not exist.
! Command failed -:1
? 1
$ printf '""\n' | ip -b -
! Object "" is unknown, try "ip help".
! Command failed -:1
? 1
$ printf '"link" "show" "lo"\n' | ip -b -
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
