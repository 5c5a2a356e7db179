$ ip link add b0 parentdev nope type bridge
$ ip link add b1 parentdev
! Command line is not complete. Try option "help"
? 255
