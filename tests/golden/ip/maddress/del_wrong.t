# What is not there.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr del 33:33:00:00:00:05 dev v0
$ ip maddr del 33:33:00:00:00:01 dev lo
$ ip maddr del 33:33:00:00:00:05 dev nope
$ ip maddr del 33:33:00:00:00:05
$ ip maddr del
$ ip maddr del foo dev v0
