# Marks that are none.
$ ip mrule add fwmark x
! Error: argument "x" is wrong: fwmark value is invalid
! ␤
? 255
$ ip mrule add fwmark 1/x
! Error: argument "x" is wrong: fwmask value is invalid
! ␤
? 255
$ ip mrule add fwmark
! Command line is not complete. Try option "help"
? 255
