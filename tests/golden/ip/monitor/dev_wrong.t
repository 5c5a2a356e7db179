# Devices that are not there.
$ ip monitor dev nope
! Error: argument "nope" is wrong: Device does not exist
! ␤
? 255
$ ip monitor dev
! Command line is not complete. Try option "help"
? 255
$ ip monitor dev ''
! Error: argument "" is wrong: Device does not exist
! ␤
? 255
$ ip monitor link dev nope
! Error: argument "nope" is wrong: Device does not exist
! ␤
? 255
$ ip monitor dev name_that_is_too_long
! Error: argument "name_that_is_too_long" is wrong: Device does not exist
! ␤
? 255
$ ip monitor dev lo dev nope
! Error: argument "nope" is wrong: Device does not exist
! ␤
? 255
