# Wrong values.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add l0 type dsa conduit nosuch
! Error: argument "nosuch" is wrong: Device does not exist
! ␤
? 255
$ ip link add l0 type dsa conduit 1
! Error: argument "1" is wrong: Device does not exist
! ␤
? 255
