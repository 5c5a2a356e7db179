# Prefixes that are none.
$ ip addr show to foo
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip addr show to
! Command line is not complete. Try option "help"
? 255
$ ip addr show to 10.0.0.0/33
! Error: any valid prefix is expected rather than "10.0.0.0/33".
? 1
$ ip addr show to any
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip addr show to all
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip addr show to default
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip -4 addr show to fd00::/8
! Error: inet prefix is expected rather than "fd00::/8".
? 1
$ ip -6 addr show to 10.0.0.0/8
! Error: inet6 prefix is expected rather than "10.0.0.0/8".
? 1
$ ip -0 addr show to 10.0.0.0/8
! Error: "10.0.0.0/8" may be inet prefix, but it is not allowed in this context.
? 1
