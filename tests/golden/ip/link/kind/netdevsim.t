#! needs vm
# A device for the kernel's own tests, without options.
$ ip link add n0 type netdevsim
$ ip link add n0 type netdevsim x
$ ip link set lo type netdevsim
