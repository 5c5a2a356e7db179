# An end is named once; the local one is of the family of discovery; any of no family is none.
$ ip link add v0 type dummy
$ ip link set v0 type amt local 10.0.0.1 local 10.0.0.2
! Error: either "local" is duplicate, or "10.0.0.2" is garbage.
? 255
$ ip link set v0 type amt local any local 10.0.0.1
! Error: either "local" is duplicate, or "10.0.0.1" is garbage.
? 255
$ ip link set v0 type amt discovery 10.0.0.1 discovery any
! Error: either "discovery" is duplicate, or "any" is garbage.
? 255
$ ip link set v0 type amt local 0
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type amt local any
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type amt discovery 0
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type amt discovery 2001:db8::1 local 10.0.0.1
! Error: inet6 address is expected rather than "10.0.0.1".
? 1
$ ip link set v0 type amt discovery 10.0.0.1 local 2001:db8::1
! Error: inet address is expected rather than "2001:db8::1".
? 1
$ ip link set v0 type amt local 10.0.0.1 discovery 2001:db8::1
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type amt discovery 10.0.0.1 local any
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type amt local ''
! Error: any valid address is expected rather than "".
? 1
$ ip link set v0 type amt discovery x
! Error: any valid address is expected rather than "x".
? 1
