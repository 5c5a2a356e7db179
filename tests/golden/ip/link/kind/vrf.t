#! needs vm
# A table of its own for its ports.
$ ip link add red address 02:00:00:00:00:01 type vrf table 10
$ ip -d link show red
$ ip -j -d link show red
$ ip link add d0 address 02:00:00:00:00:02 type dummy
$ ip link set d0 master red
$ ip -d link show d0
$ ip -j -d link show d0
$ ip link show vrf red
$ ip link set d0 nomaster
$ ip link show vrf red
