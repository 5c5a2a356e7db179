$ ip vrf pids
! Invalid arguments
? 1
$ ip vrf pids nope
! Invalid VRF name
? 1
$ ip vrf pids lo
! Invalid VRF name
? 1
$ ip vrf pids a b
! Invalid arguments
? 1
$ ip vrf pids ""
! Invalid VRF name
? 1
