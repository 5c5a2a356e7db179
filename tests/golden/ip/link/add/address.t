$ ip link add b0 address 2:0:0:0:0:1 type bridge
$ ip link show b0
$ ip link add b1 address zz type bridge
$ ip link add b1 address type bridge
$ ip link add b1 address 02:00:00 type bridge
$ ip link add b1 address 02:00:00:00:00:00:01 type bridge
$ ip link add b1 address 01:00:00:00:00:01 type bridge
$ ip link add b1 address 02:00:00:00:00:100 type bridge
$ ip link add b1 address 02-00-00-00-00-01 type bridge
