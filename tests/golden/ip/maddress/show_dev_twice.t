# One device at most.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr show dev v0 v1
$ ip maddr show dev v0 dev v1
$ ip maddr show v0 lo
$ ip maddr show v0 dev lo
