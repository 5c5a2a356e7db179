$ ip link add b0 group 3 type bridge
$ ip link add b1 group 3 type bridge
$ ip link add b2 group 4 type bridge
$ ip link delete group 3
$ ip -br link show group 3
$ ip link delete group 77
! RTNETLINK answers: No such device
? 2
$ ip link delete group nope
! Error: argument "nope" is wrong: Invalid "group" value
! ␤
? 255
$ ip link delete group
! Command line is not complete. Try option "help"
? 255
$ ip link del group default
! RTNETLINK answers: Operation not permitted
? 2
