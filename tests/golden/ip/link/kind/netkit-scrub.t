#! needs vm
# Scrubbing, and what is wrong.
$ ip link add n0 type netkit scrub none peer name n1 scrub default
$ ip link add n0 type netkit scrub none peer scrub default name n1
$ ip -d link show n0
$ ip -j -d link show n0
$ ip link add n2 type netkit mode l4
$ ip link add n2 type netkit mode
$ ip link add n2 type netkit scrub x
$ ip link add n2 type netkit scrub
$ ip link add n2 type netkit what
$ ip link add n2 type netkit mode l2 mode l3
$ ip link add n4 type netkit forward blackhole
$ ip link add n6 type netkit forward forward
$ ip link add n8 type netkit peer name
$ ip link add n8 type netkit peer what x
$ ip link add n8 type netkit help
$ ip -br link show type netkit
