# Values that are missing.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 i0 address 02:00:00:00:00:20 type ipvtap mode
! Command line is not complete. Try option "help"
? 255
