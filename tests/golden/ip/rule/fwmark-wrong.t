# Marks and masks that are no numbers.
$ ip rule add fwmark
! Command line is not complete. Try option "help"
? 255
$ ip rule add fwmark x
! Error: argument "x" is wrong: fwmark value is invalid
! ␤
? 255
$ ip rule add fwmark 1/
! Error: argument "" is wrong: fwmask value is invalid
! ␤
? 255
$ ip rule add fwmark 1/x
! Error: argument "x" is wrong: fwmask value is invalid
! ␤
? 255
$ ip rule add fwmark -1
! Error: argument "-1" is wrong: fwmark value is invalid
! ␤
? 255
$ ip rule add fwmark 0x100000000
! Error: argument "0x100000000" is wrong: fwmark value is invalid
! ␤
? 255
$ ip rule show fwmark x
! Error: argument "x" is wrong: fwmark value is invalid
! ␤
? 255
$ ip rule show fwmark 1/
! Error: argument "" is wrong: fwmask value is invalid
! ␤
? 255
