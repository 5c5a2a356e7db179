#! needs vm
$ ip link add red type vrf table 10
$ ip link add d0 type dummy
$ ip vrf show red
$ ip vrf list red
$ ip -j vrf show red
$ ip vrf show red junk
$ ip vrf show nope
$ ip vrf show d0
$ ip -j vrf show nope
