# Options in other orders and with other verbs.
$ ip link add w0 type dummy
$ ip link set w0 type wwan linkid 4294967295 linkid 0
! RTNETLINK answers: Operation not supported
? 2
$ ip link replace w1 type wwan linkid 4294967295
! Error: Unknown device type.
? 2
$ ip link replace w1 type wwan linkid 0
! Error: Unknown device type.
? 2
$ ip link del w0 type wwan linkid 4294967295
