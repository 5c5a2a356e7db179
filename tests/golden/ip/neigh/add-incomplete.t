# Device and address are needed.
$ ip neigh add
! Device and destination are required arguments.
? 255
$ ip neigh add dev lo
! Device and destination are required arguments.
? 255
$ ip neigh add 10.0.0.2
! Device and destination are required arguments.
? 255
$ ip neigh add 10.0.0.2 dev
! Command line is not complete. Try option "help"
? 255
$ ip neigh add 10.0.0.2 nud permanent
! Device and destination are required arguments.
? 255
$ ip neigh add 10.0.0.2 dev zz
! Cannot find device "zz"
? 1
