# Addresses that are none.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr add 10.0.0.1 dev v0
! Error: Invalid address length 4 - must be 6 bytes
? 1
$ ip maddr add 224.0.0.5 dev v0
! Error: Invalid address length 4 - must be 6 bytes
? 1
$ ip maddr add ff02::5 dev v0
! "ff02" is invalid lladdr.
? 1
$ ip maddr add foo dev v0
! Error: Invalid address length 1 - must be 6 bytes
? 1
$ ip maddr add 33:33 dev v0
! Error: Invalid address length 2 - must be 6 bytes
? 1
$ ip maddr add 33-33-0-0-0-5 dev v0
! Error: Invalid address length 1 - must be 6 bytes
? 1
