# Words that are no flags.
$ ip addr show -foo
! Device "-foo" does not exist.
? 1
$ ip addr show -
! Device "-" does not exist.
? 1
$ ip addr show --
! Device "--" does not exist.
? 1
$ ip addr show -permanent
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip addr show -primary
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip addr show -dynamic
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip addr show -secondary
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip addr show hom
! Device "hom" does not exist.
? 1
$ ip addr show dep
! Device "dep" does not exist.
? 1
