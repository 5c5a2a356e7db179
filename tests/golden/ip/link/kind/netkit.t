#! needs vm
# A pair of links for programs.
$ ip link add n0 type netkit peer name n1
! Error: Unknown device type.
? 2
$ ip -d link show n0
! Device "n0" does not exist.
? 1
$ ip -j -d link show n0
! Device "n0" does not exist.
? 1
$ ip -d link show n1
! Device "n1" does not exist.
? 1
$ ip link add n2 address 02:00:00:00:00:03 type netkit mode l2 blackhole peer forward name n3 address 02:00:00:00:00:04
! Error: Unknown device type.
? 2
$ ip -d link show n2
! Device "n2" does not exist.
? 1
$ ip -j -d link show n2
! Device "n2" does not exist.
? 1
$ ip -d link show n3
! Device "n3" does not exist.
? 1
$ ip link set n2 type netkit forward
! Cannot find device "n2"
? 1
$ ip -d link show n2
! Device "n2" does not exist.
? 1
$ ip link set n3 type netkit blackhole
! Cannot find device "n3"
? 1
$ ip link set n2 type netkit peer blackhole
! Cannot find device "n2"
? 1
$ ip -d link show n2
! Device "n2" does not exist.
? 1
