# Addresses, not prefixes.
$ ip neigh add x dev lo
! Error: any valid address is expected rather than "x".
? 1
$ ip neigh add 10.0.0.0/24 dev lo
! Error: any valid address is expected rather than "10.0.0.0/24".
? 1
$ ip neigh add all dev lo
! Device and destination are required arguments.
? 255
$ ip neigh add default dev lo
! Device and destination are required arguments.
? 255
$ ip neigh add to
! Command line is not complete. Try option "help"
? 255
$ ip -6 neigh add 10.0.0.31 dev lo
! Error: inet6 address is expected rather than "10.0.0.31".
? 1
$ ip -4 neigh add ::1 dev lo
! Error: inet address is expected rather than "::1".
? 1
