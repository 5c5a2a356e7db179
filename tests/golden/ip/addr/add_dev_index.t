# if%d names a device by its number where there is none of that name.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev if2
$ ip addr add 10.0.0.2/24 dev if99
$ ip addr show dev if2
$ ip addr show b0
