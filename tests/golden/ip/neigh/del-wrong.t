# Device and address are needed.
$ ip neigh del
! Device and destination are required arguments.
? 255
$ ip neigh del 10.0.0.2
! Device and destination are required arguments.
? 255
$ ip neigh del dev lo
! Device and destination are required arguments.
? 255
$ ip neigh del x dev lo
! Error: any valid address is expected rather than "x".
? 1
$ ip neigh delete 10.0.0.2 dev zz
! Cannot find device "zz"
? 1
$ ip neigh d 10.0.0.2 dev
! Command line is not complete. Try option "help"
? 255
