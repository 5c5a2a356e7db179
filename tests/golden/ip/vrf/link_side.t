#! needs vm
$ ip link add red address 02:00:00:00:00:01 type vrf table 10
$ ip -d link show red
$ ip link add blue type vrf
$ ip link add blue type vrf table x
$ ip link add blue type vrf table 10 foo
$ ip link show type vrf
