# Devices that are not there.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token set ::5 dev nope
! Error: argument "nope" is wrong: dev is invalid
! ␤
? 255
$ ip token set ::5 dev ""
! Error: argument "" is wrong: dev is invalid
! ␤
? 255
$ ip token set ::5 dev name_that_is_too_long
! Error: argument "name_that_is_too_long" is wrong: dev is invalid
! ␤
? 255
$ ip token set ::5 dev if99
! RTNETLINK answers: No such device
? 2
$ ip token set ::5 nope
! Not enough information: "dev" argument is required.
? 1
