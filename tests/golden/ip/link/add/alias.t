$ ip link add b0 address 02:00:00:00:00:01 alias "to the lab" type bridge
$ ip link show b0
$ ip link add b1 alias
