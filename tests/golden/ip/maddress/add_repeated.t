# A word once.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr add 33:33:00:00:00:05 33:33:00:00:00:06 dev v0
! Error: duplicate "address": "33:33:00:00:00:06" is the second value.
? 255
$ ip maddr add 33:33:00:00:00:05 dev v0 dev v0
! Error: duplicate "dev": "v0" is the second value.
? 255
$ ip maddr add address 33:33:00:00:00:05 address 33:33:00:00:00:06 dev v0
! Error: duplicate "address": "33:33:00:00:00:06" is the second value.
? 255
$ ip maddr add 33:33:00:00:00:05 dev v0 foo
! Error: duplicate "address": "foo" is the second value.
? 255
