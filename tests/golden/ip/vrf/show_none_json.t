$ ip -j vrf show
[]
$ ip -j -p vrf
[ ]
$ ip vrf show nope
! Invalid VRF
? 255
$ ip vrf show lo
! Invalid VRF
? 255
$ ip -j vrf show lo
! Invalid VRF
? 255
