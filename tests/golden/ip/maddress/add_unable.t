# Devices that hold no such list.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip maddr add 33:33:00:00:00:05 dev i0
! ioctl: Invalid argument
? 1
$ ip maddr del 33:33:00:00:00:05 dev i0
! ioctl: Invalid argument
? 1
$ ip maddr add 33:33:00:00:00:05 dev lo
! ioctl: Invalid argument
? 1
