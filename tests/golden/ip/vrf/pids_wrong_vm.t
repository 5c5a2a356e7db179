#! needs vm
$ ip vrf pids
! Invalid arguments
? 1
$ ip vrf pids nope
! Invalid VRF name
? 1
$ ip link add red type vrf table 10
$ ip vrf pids red blue
! Invalid arguments
? 1
$ ip vrf pids default
! Invalid VRF name
? 1
$ ip vrf pids lo
! Invalid VRF name
? 1
