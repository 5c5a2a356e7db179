#! needs vm
# A device for the kernel's own tests, without options.
$ ip link add n0 type netdevsim
! Error: Unknown device type.
? 2
$ ip link add n0 type netdevsim x
! Garbage instead of arguments "x ...". Try "ip link help".
? 1
$ ip link set lo type netdevsim
