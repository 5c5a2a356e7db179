# Devices that are not there.
$ ip stats show dev zz
! Cannot find device "zz"
? 1
$ ip stats show dev
! Command line is not complete. Try option "help"
? 255
$ ip stats show dev lo dev lo
! Error: either "dev" is duplicate, or "lo" is garbage.
? 255
