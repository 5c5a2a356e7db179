#! needs vm
$ ip vrf pids
$ ip vrf pids nope
$ ip link add red type vrf table 10
$ ip vrf pids red blue
$ ip vrf pids default
$ ip vrf pids lo
