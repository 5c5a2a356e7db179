# veth has no virtual functions: what is read is what can be wrong.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 vf
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 vf x
! Error: argument "x" is wrong: Invalid "vf" value
! ␤
? 255
$ ip link set v0 vf 0
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 vf 0 bogus
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 vf 0 mac
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 vf 0 mac x
! "x" is invalid lladdr.
? 1
$ ip link set v0 vf 0 mac 02:00:00:00:00:09
! RTNETLINK answers: Operation not supported
? 2
