# Devices that are not there.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token list dev nope
! Error: argument "nope" is wrong: dev is invalid
! ␤
? 255
$ ip token list dev
! Command line is not complete. Try option "help"
? 255
$ ip token list dev ""
! Error: argument "" is wrong: dev is invalid
! ␤
? 255
$ ip token get dev nope
! Error: argument "nope" is wrong: dev is invalid
! ␤
? 255
$ ip token get dev
! Command line is not complete. Try option "help"
? 255
$ ip token list dev name_that_is_too_long
! Error: argument "name_that_is_too_long" is wrong: dev is invalid
! ␤
? 255
$ ip token list dev if99
