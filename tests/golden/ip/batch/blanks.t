$ printf 'link\tshow\tlo\r\n' | ip -b -
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ printf '   link   show   lo   \n' | ip -b -
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ printf 'link\vshow lo\n' | ip -b -
! Object "link⟨0b⟩show" is unknown, try "ip help".
! Command failed -:1
? 1
$ printf 'link\fshow lo\n' | ip -b -
! Object "link⟨0c⟩show" is unknown, try "ip help".
! Command failed -:1
? 1
