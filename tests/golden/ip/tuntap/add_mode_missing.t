$ ip tuntap add
! You failed to specify a tunnel mode
? 1
$ ip tuntap add t0
! You failed to specify a tunnel mode
? 1
$ ip tuntap add dev t0 user 0
! You failed to specify a tunnel mode
? 1
$ ip tap add t0
! You failed to specify a tunnel mode
? 1
$ ip tuntap add mode
! Command line is not complete. Try option "help"
? 255
$ ip tuntap
