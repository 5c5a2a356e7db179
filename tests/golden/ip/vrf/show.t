#! needs vm
$ ip link add red type vrf table 10
$ ip link add blue type vrf table 20
$ ip vrf
$ ip vrf show
$ ip -j vrf
$ ip -j -p vrf list
$ ip -c vrf
