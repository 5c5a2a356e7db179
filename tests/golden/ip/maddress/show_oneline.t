# One line a group.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -o maddr show dev v0
$ ip -o -4 maddr
$ ip -o -j maddr show dev v0
