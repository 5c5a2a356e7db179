# What was added says so.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr add 33:33:00:00:00:05 dev v0
$ ip maddr add 01:00:5e:00:00:05 dev v0
$ ip maddr show dev v0
$ ip -j maddr show dev v0
$ ip -o -0 maddr show dev v0
