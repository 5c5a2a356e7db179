# Values that are missing.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add l0 type dsa conduit
! Command line is not complete. Try option "help"
? 255
$ ip link add l0 type dsa master
! Command line is not complete. Try option "help"
? 255
