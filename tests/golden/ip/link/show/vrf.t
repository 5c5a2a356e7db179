$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link show vrf nope
! Error: argument "nope" is wrong: Not a valid VRF name
! ␤
? 255
$ ip link show vrf v0
! Error: argument "v0" is wrong: Not a valid VRF name
! ␤
? 255
$ ip link show vrf
! Command line is not complete. Try option "help"
? 255
