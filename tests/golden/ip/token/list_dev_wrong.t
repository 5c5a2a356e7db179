# Devices that are not there.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token list dev nope
$ ip token list dev
$ ip token list dev ""
$ ip token get dev nope
$ ip token get dev
$ ip token list dev name_that_is_too_long
$ ip token list dev if99
