# Devices that are not there.
$ ip addr show nope
! Device "nope" does not exist.
? 1
$ ip addr show dev nope
! Device "nope" does not exist.
? 1
$ ip addr show dev
! Command line is not complete. Try option "help"
? 255
$ ip addr show dev ''
! Device "" does not exist.
? 1
$ ip addr show ''
! Device "" does not exist.
? 1
$ ip addr show name_that_is_too_long
! Device "name_that_is_too_long" does not exist.
? 1
$ ip addr show dev name_that_is_too_long
! Device "name_that_is_too_long" does not exist.
? 1
$ ip addr show a/b
! Device "a/b" does not exist.
? 1
$ ip -j addr show nope
! Device "nope" does not exist.
? 1
$ ip addr show dev if99
! RTNETLINK answers: No such device
! Cannot send link request: No such device
