#! needs vm
$ ip -b - <<EOF
> link add red type vrf table 10
> vrf show
> vrf exec red echo hi
> vrf exec red false
> vrf show red
> EOF
Name              Table
-----------------------
red                 10
hi
! Command failed -:4
? 1
$ ip -force -b - <<EOF
> vrf show nope
> vrf exec nope true
> vrf exec red ip vrf identify
> vrf show red
> EOF
red
red 10
! Invalid VRF
! Command failed -:1
! Invalid VRF name
! Command failed -:2
? 1
