#! needs vm
# A pair of links for programs.
$ ip link add n0 type netkit peer name n1
$ ip -d link show n0
$ ip -j -d link show n0
$ ip -d link show n1
$ ip link add n2 address 02:00:00:00:00:03 type netkit mode l2 blackhole peer forward name n3 address 02:00:00:00:00:04
$ ip -d link show n2
$ ip -j -d link show n2
$ ip -d link show n3
$ ip link set n2 type netkit forward
$ ip -d link show n2
$ ip link set n3 type netkit blackhole
$ ip link set n2 type netkit peer blackhole
$ ip -d link show n2
