#! needs vm
$ ip vrf identify
$ ip vrf identify 1
$ ip vrf id $$
$ ip link add red type vrf table 10
$ ip vrf exec red ip vrf identify
red
$ ip vrf exec red sh -c 'ip vrf identify $$'
red
$ ip vrf exec red ip vrf i
red
