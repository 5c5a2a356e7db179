# Values that are missing.
$ ip link add b0 address 02:00:00:00:00:20 type batadv ra
! Command line is not complete. Try option "help"
? 255
