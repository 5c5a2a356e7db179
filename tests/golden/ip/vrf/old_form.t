# `ip vrf exec` keeps the options before it.
#! needs vm
$ ip link add red type vrf table 10
$ ip -4 -br vrf exec red ip vrf identify
red
$ ip -all vrf exec red true
$ ip -force vrf show red
red 10
