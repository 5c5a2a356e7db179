# All groups of all devices.
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip stats
$ ip stats show
