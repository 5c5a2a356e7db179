# Devices that are not there.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token set ::5 dev nope
$ ip token set ::5 dev ""
$ ip token set ::5 dev name_that_is_too_long
$ ip token set ::5 dev if99
$ ip token set ::5 nope
