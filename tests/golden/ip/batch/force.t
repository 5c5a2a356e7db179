$ ip -force -b - <<EOF
> foo
> link show lo
> link delete lo
> link show nope
> link show lo
> EOF
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
! Object "foo" is unknown, try "ip help".
! Command failed -:1
! RTNETLINK answers: Operation not supported
! Command failed -:3
! Device "nope" does not exist.
! Command failed -:4
? 1
$ ip -fo -b - <<EOF
> link show lo
> EOF
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
