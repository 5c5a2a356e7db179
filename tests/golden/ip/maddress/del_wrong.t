# What is not there.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr del 33:33:00:00:00:05 dev v0
! ioctl: No such file or directory
? 1
$ ip maddr del 33:33:00:00:00:01 dev lo
! ioctl: Invalid argument
? 1
$ ip maddr del 33:33:00:00:00:05 dev nope
! ioctl: No such device
? 1
$ ip maddr del 33:33:00:00:00:05
! Not enough information: "dev" is required.
? 255
$ ip maddr del
! Not enough information: "dev" is required.
? 255
$ ip maddr del foo dev v0
! Error: Invalid address length 1 - must be 6 bytes
? 1
