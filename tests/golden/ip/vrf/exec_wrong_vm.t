#! needs vm
$ ip link add red type vrf table 10
$ ip link add d0 type dummy
$ ip vrf exec
$ ip vrf exec red
$ ip vrf exec nope true
$ ip vrf exec d0 true
$ ip vrf exec red nocommand
$ ip vrf exec red ""
