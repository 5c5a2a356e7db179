# A device by its name, with the word dev or without.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr show b0
$ ip addr show dev b0
$ ip addr list lo
$ ip addr show dev lo b0
$ ip addr show b0 lo
$ ip addr show dev if2
$ ip -j addr show b0
