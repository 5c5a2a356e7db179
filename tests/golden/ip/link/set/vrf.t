# `vrf` wants a device of that kind.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 vrf v1
! Error: argument "v1" is wrong: Not a valid VRF name
! ␤
? 255
$ ip link set v0 vrf nope
! Error: argument "nope" is wrong: Not a valid VRF name
! ␤
? 255
$ ip link set v0 vrf
! Command line is not complete. Try option "help"
? 255
