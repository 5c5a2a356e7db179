#! needs vm
$ ip link add red type vrf table 10
$ ip link add d0 type dummy
$ ip vrf exec
! No VRF name specified
? 1
$ ip vrf exec red
! No command specified
? 1
$ ip vrf exec nope true
! Invalid VRF name
? 255
$ ip vrf exec d0 true
! Invalid VRF name
? 255
$ ip vrf exec red nocommand
! exec of "nocommand" failed: No such file or directory
? 1
$ ip vrf exec red ""
! exec of "" failed: No such file or directory
? 1
