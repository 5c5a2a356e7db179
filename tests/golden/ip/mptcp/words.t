#! needs qemu
# Cut short; flags must be spelled out.
$ ip mp e a 10.0.0.1 d lo i 4
$ ip mpt end a 10.0.0.2 signal p 0
$ ip mptcp e
10.0.0.1 id 4 dev lo·
10.0.0.2 id 5 signal·
$ ip mptcp e c i 4 backup
$ ip mptcp e s i 4
10.0.0.1 id 4 backup dev lo·
$ ip mptcp e d i 4
$ ip mptcp e s
10.0.0.2 id 5 signal·
$ ip mptcp e f
$ ip mptcp e add 10.0.0.1 sig
! Error: any valid address is expected rather than "sig".
? 1
$ ip mptcp e add 10.0.0.1 b
! Error: any valid address is expected rather than "b".
? 1
$ ip mptcp e list
! Command "list" is unknown, try "ip mptcp help".
? 255
$ ip mptcp endpoint help
! Command "help" is unknown, try "ip mptcp help".
? 255
$ ip mptcp limits ''
! Command "" is unknown, try "ip mptcp help".
? 255
$ ip mptcp foo
! Command "foo" is unknown, try "ip mptcp help".
? 255
$ ip mptcp m x
! Command "x" is unknown, try "ip mptcp help".
? 255
