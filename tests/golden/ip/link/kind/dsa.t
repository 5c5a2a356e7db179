#! needs vm
# A port of a switch.
$ ip link add d0 type dummy
$ ip link set d0 type dsa conduit d0
! RTNETLINK answers: Operation not supported
? 2
$ ip link set d0 type dsa master d0
! RTNETLINK answers: Operation not supported
? 2
$ ip link set d0 type dsa conduit nosuch
! Error: argument "nosuch" is wrong: Device does not exist
! ␤
? 255
$ ip link set d0 type dsa conduit
! Command line is not complete. Try option "help"
? 255
$ ip link set d0 type dsa what
! dsa: unknown command "what"?
! Usage: …
? 1
$ ip link set d0 type dsa help
! Usage: …
? 1
$ ip link add s0 type dsa
! Error: Unknown device type.
? 2
