#! needs vm
$ ip link add red type vrf table 10
$ ip link add d0 type dummy
$ ip vrf show red
red 10
$ ip vrf list red
red 10
$ ip vrf show red junk
! Usage: …
? 255
$ ip vrf show nope
! Invalid VRF
? 255
$ ip vrf show d0
! Invalid VRF
? 255
$ ip -j vrf show nope
! Invalid VRF
? 255
