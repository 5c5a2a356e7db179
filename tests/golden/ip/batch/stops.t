$ ip -b - <<EOF
> link show lo
> foo
> link show lo
> EOF
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
! Object "foo" is unknown, try "ip help".
! Command failed -:2
? 1
$ ip -b - <<EOF
> link show nope
> link show lo
> EOF
! Device "nope" does not exist.
! Command failed -:1
? 1
