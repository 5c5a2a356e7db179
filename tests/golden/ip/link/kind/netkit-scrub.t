#! needs vm
# Scrubbing, and what is wrong.
$ ip link add n0 type netkit scrub none peer name n1 scrub default
! Error: either "dev" is duplicate, or "default" is garbage.
? 255
$ ip link add n0 type netkit scrub none peer scrub default name n1
! Error: Unknown device type.
? 2
$ ip -d link show n0
! Device "n0" does not exist.
? 1
$ ip -j -d link show n0
! Device "n0" does not exist.
? 1
$ ip link add n2 type netkit mode l4
! Error: argument of "mode" must be either "l3" or "l2"
? 1
$ ip link add n2 type netkit mode
! Command line is not complete. Try option "help"
? 255
$ ip link add n2 type netkit scrub x
! Error: scrub must be either "none" or "default"
? 1
$ ip link add n2 type netkit scrub
! Command line is not complete. Try option "help"
? 255
$ ip link add n2 type netkit what
! netkit: unknown option "what"?
! Usage: …
? 1
$ ip link add n2 type netkit mode l2 mode l3
! Error: duplicate "mode": "l3" is the second value.
? 255
$ ip link add n4 type netkit forward blackhole
! Error: Unknown device type.
? 2
$ ip link add n6 type netkit forward forward
! Error: Unknown device type.
? 2
$ ip link add n8 type netkit peer name
! Command line is not complete. Try option "help"
? 255
$ ip link add n8 type netkit peer what x
! Error: either "dev" is duplicate, or "x" is garbage.
? 255
$ ip link add n8 type netkit help
! netkit: unknown option "help"?
! Usage: …
? 1
$ ip -br link show type netkit
