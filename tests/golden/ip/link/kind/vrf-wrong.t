#! needs vm
# A table must be given once and be a table.
$ ip link add red type vrf
$ ip link add red type vrf table
$ ip link add red type vrf table x
$ ip link add red type vrf table -1
$ ip link add red type vrf table 0
$ ip link add red type vrf what 5
$ ip link add red address 02:00:00:00:00:01 type vrf table 5 table 6
$ ip -d link show red
$ ip link set red type vrf table 8
$ ip link set red type vrf help
$ ip link add blue address 02:00:00:00:00:03 type vrf table local
$ ip -d link show blue
$ ip link add green address 02:00:00:00:00:04 type vrf t 0xffffffff
$ ip -d link show green
