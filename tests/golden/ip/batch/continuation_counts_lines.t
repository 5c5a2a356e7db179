$ ip -b - <<'EOF'
> link \
> show \
> lo
> foo
> EOF
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
! Object "foo" is unknown, try "ip help".
! Command failed -:4
? 1
$ ip -b - <<'EOF'
> foo \
> bar \
> baz
> EOF
! Object "foo" is unknown, try "ip help".
! Command failed -:3
? 1
