# Values that are missing.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 i0 type ipoib pkey
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 i0 type ipoib mode
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 i0 type ipoib umcast
! Command line is not complete. Try option "help"
? 255
