# Values that are missing.
$ ip link add r0 address 02:00:00:00:00:20 type vrf table
! Command line is not complete. Try option "help"
? 255
