# Values that are missing.
$ ip link add w0 type vxcan peer name q1 txqueuelen
! Command line is not complete. Try option "help"
? 255
