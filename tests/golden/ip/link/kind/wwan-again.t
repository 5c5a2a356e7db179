# Options given more than once.
$ ip link add w0 type wwan linkid 7 linkid 1 linkid 2
! Error: Unknown device type.
? 2
