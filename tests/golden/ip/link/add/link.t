# `link` is looked up at the end of the line.
$ ip link add v0 address 02:00:00:00:00:01 link lo type veth peer name v1
$ ip link add v2 link nope type veth
! Cannot find device "nope"
? 1
$ ip link add v2 link nope mtu x type veth
! Error: argument "x" is wrong: Invalid "mtu" value
! ␤
? 255
$ ip link add v2 link
! Command line is not complete. Try option "help"
? 255
