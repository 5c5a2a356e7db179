# Device and address are needed.
$ ip neigh get
! Device and address are required arguments.
? 1
$ ip neigh get 10.0.0.2
! Device and address are required arguments.
? 1
$ ip neigh get dev lo
! Device and address are required arguments.
? 1
$ ip neigh get 10.0.0.2 dev zz
! Cannot find device "zz"
? 1
$ ip neigh get x dev lo
! Error: any valid address is expected rather than "x".
? 1
$ ip neigh get 10.0.0.2/24 dev lo
! Error: any valid address is expected rather than "10.0.0.2/24".
? 1
$ ip neigh get 10.0.0.1 10.0.0.2 dev lo
! Error: either "to" is duplicate, or "10.0.0.2" is garbage.
? 255
$ ip neigh get all dev lo
! Device and address are required arguments.
? 1
$ ip -4 neigh get ::1 dev lo
! Error: inet address is expected rather than "::1".
? 1
$ ip neigh get help
! Usage: …
? 255
