# A device that is not there has none.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr show dev nope
$ ip maddr show nope
$ ip -j maddr show dev nope
[]
$ ip maddr show ""
$ ip maddr show name_that_is_too_long
$ ip maddr show dev a/b
