# Devices that are not there.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr add 33:33:00:00:00:05 dev nope
! ioctl: No such device
? 1
$ ip maddr add 33:33:00:00:00:05 dev name_that_is_too_long
! Error: argument "name_that_is_too_long" is wrong: "dev" not a valid ifname
? 255
$ ip maddr add 33:33:00:00:00:05 dev a/b
! Error: argument "a/b" is wrong: "dev" not a valid ifname
? 255
$ ip maddr add 33:33:00:00:00:05 dev ""
! Error: argument "" is wrong: "dev" not a valid ifname
? 255
