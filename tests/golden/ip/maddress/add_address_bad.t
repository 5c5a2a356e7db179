# Addresses with bad parts.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr add 33:33:0:0:0:zz dev v0
! "zz" is invalid lladdr.
? 1
$ ip maddr add 33:33:0:0:0:1ff dev v0
! "1ff" is invalid lladdr.
? 1
$ ip maddr add 33:33:0:0:0:1:2 dev v0
! Error: Invalid address length 7 - must be 6 bytes
? 1
$ ip maddr add 3333.0000.0012 dev v0
! "3333.0000.0012" is invalid lladdr.
? 1
$ ip maddr add "" dev v0
! "" is invalid lladdr.
? 1
$ ip maddr add a_long_word_that_is_none dev v0
! Error: Invalid address length 1 - must be 6 bytes
? 1
