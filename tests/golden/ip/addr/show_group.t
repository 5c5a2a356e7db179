# Links of a group.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link add b1 address 02:00:00:00:00:02 group 7 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.1.1/24 dev b1
$ ip addr show group 7
$ ip addr show group default
$ ip addr show group 0x7
$ ip addr show group 8
$ ip addr show group foo
$ ip addr show group
$ ip addr show group -1
