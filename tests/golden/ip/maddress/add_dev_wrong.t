# Devices that are not there.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr add 33:33:00:00:00:05 dev nope
$ ip maddr add 33:33:00:00:00:05 dev name_that_is_too_long
$ ip maddr add 33:33:00:00:00:05 dev a/b
$ ip maddr add 33:33:00:00:00:05 dev ""
