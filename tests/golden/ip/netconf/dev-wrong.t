# Devices that are not there.
$ ip netconf show dev zz
! Device "zz" does not exist.
? 1
$ ip netconf show dev
! Command line is not complete. Try option "help"
? 255
$ ip -4 netconf show dev zz
! Device "zz" does not exist.
? 1
