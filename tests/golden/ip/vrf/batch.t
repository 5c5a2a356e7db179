#! needs vm
$ ip -b - <<EOF
> link add red type vrf table 10
> vrf show
> vrf exec red echo hi
> vrf exec red false
> vrf show red
> EOF
$ ip -force -b - <<EOF
> vrf show nope
> vrf exec nope true
> vrf exec red ip vrf identify
> vrf show red
> EOF
