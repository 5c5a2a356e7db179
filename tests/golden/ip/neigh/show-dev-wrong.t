# Devices that are not there.
$ ip neigh show dev zz
! Cannot find device "zz"
? 1
$ ip neigh show dev
! Command line is not complete. Try option "help"
? 255
$ ip neigh flush dev zz
! Cannot find device "zz"
? 1
$ ip neigh dev lo
! Command "dev" is unknown, try "ip neigh help".
? 255
$ ip -j neigh show dev zz
! Cannot find device "zz"
? 1
