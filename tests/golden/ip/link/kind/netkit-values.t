#! needs qemu
# Wrong values.
$ ip link add n0 type netkit mode l4
! Error: argument of "mode" must be either "l3" or "l2"
? 1
$ ip link add n0 type netkit mode
! Command line is not complete. Try option "help"
? 255
$ ip link add n0 type netkit scrub what
! Error: scrub must be either "none" or "default"
? 1
$ ip link add n0 type netkit peer mode
! Command line is not complete. Try option "help"
? 255
$ ip link add n0 type netkit peer scrub x
! Error: scrub must be either "none" or "default"
? 1
