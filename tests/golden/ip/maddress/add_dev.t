# A device must be said.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr add
! Not enough information: "dev" is required.
? 255
$ ip maddr add 33:33:00:00:00:05
! Not enough information: "dev" is required.
? 255
$ ip maddr add 33:33:00:00:00:05 dev
! Command line is not complete. Try option "help"
? 255
$ ip maddr add dev v0
$ ip maddr add address
! Command line is not complete. Try option "help"
? 255
$ ip maddr add address dev v0
! Error: Invalid address length 1 - must be 6 bytes
? 1
