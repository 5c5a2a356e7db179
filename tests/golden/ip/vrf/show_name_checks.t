$ ip vrf show ""
! Invalid VRF
? 255
$ ip vrf show sixteencharsname
! Invalid VRF
? 255
$ ip vrf show a/b
! Invalid VRF
? 255
$ ip vrf show a b
! Usage: …
? 255
$ ip vrf show default
default 254
