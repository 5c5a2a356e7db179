# Under each name.
$ ip netconf list dev zz
! Device "zz" does not exist.
? 1
$ ip netconf lst dev
! Command line is not complete. Try option "help"
? 255
