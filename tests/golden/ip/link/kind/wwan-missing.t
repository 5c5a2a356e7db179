# Values that are missing.
$ ip link add w0 type wwan linkid
! Command line is not complete. Try option "help"
? 255
