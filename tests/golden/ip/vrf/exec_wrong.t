$ ip vrf exec
! No VRF name specified
? 1
$ ip vrf exec lo
! No command specified
? 1
$ ip vrf exec nope
! No command specified
? 1
$ ip vrf exec nope true
! Invalid VRF name
? 255
$ ip vrf exec lo true
! Invalid VRF name
? 255
$ ip vrf exec "" true
! Invalid VRF name
? 255
