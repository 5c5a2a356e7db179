#! needs vm
$ ip link add red type vrf table 4294967295
$ ip link add blue type vrf table 254
$ ip link add fifteencharname type vrf table 100000
$ ip vrf
$ ip -j vrf
