# Devices that are not there.
$ ip ntable show dev zz
! Error: argument "zz" is wrong: "DEV" is invalid
? 255
$ ip ntable show dev
! Command line is not complete. Try option "help"
? 255
