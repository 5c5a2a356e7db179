# Numbers are hexadecimal, eight bits; the kernel refuses the ECN bits.
$ ip rule add tos
! Command line is not complete. Try option "help"
? 255
$ ip rule add tos x
! Error: argument "x" is wrong: TOS value is invalid
! ␤
? 255
$ ip rule add tos 0x100
! Error: argument "0x100" is wrong: TOS value is invalid
! ␤
? 255
$ ip rule add tos 100
! Error: argument "100" is wrong: TOS value is invalid
! ␤
? 255
$ ip rule add tos 3 table 100
! Error: Invalid dsfield (tos): ECN bits must be 0.
? 2
$ ip rule show tos x
! Error: argument "x" is wrong: TOS value is invalid
! ␤
? 255
