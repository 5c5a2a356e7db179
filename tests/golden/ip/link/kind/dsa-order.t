# Options in other orders and with other verbs.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add l0 type dummy
$ ip link set l0 type dsa conduit e0 master e0
! RTNETLINK answers: Operation not supported
? 2
$ ip link replace l1 type dsa conduit e0
! Error: Unknown device type.
? 2
$ ip link replace l1 type dsa master e0
! Error: Unknown device type.
? 2
$ ip link del l0 type dsa conduit e0
