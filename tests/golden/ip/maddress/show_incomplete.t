# A word that wants a value.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr show dev
! Command line is not complete. Try option "help"
? 255
$ ip maddr list dev
! Command line is not complete. Try option "help"
? 255
