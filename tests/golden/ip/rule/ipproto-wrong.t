# Protocols that are none.
$ ip rule add ipproto
! Command line is not complete. Try option "help"
? 255
$ ip rule add ipproto x
! Error: argument "x" is wrong: Invalid "ipproto" value
! ␤
? 255
$ ip rule add ipproto 256
! Error: argument "256" is wrong: Invalid "ipproto" value
! ␤
? 255
$ ip rule add ipproto TCP table 100
$ ip rule show ipproto x
! Error: argument "x" is wrong: Invalid "ipproto" value
! ␤
? 255
