# Values that are missing.
$ ip link add g0 type gtp role
! Command line is not complete. Try option "help"
? 255
$ ip link add g0 type gtp role sgsn hsize
! Command line is not complete. Try option "help"
? 255
$ ip link add g0 type gtp role sgsn restart_count
! Command line is not complete. Try option "help"
? 255
