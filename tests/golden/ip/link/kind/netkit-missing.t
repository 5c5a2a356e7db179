#! needs qemu
# Values that are missing.
$ ip link add n0 type netkit mode
! Command line is not complete. Try option "help"
? 255
$ ip link add n0 type netkit scrub
! Command line is not complete. Try option "help"
? 255
$ ip link add n0 type netkit peer scrub
! Command line is not complete. Try option "help"
? 255
