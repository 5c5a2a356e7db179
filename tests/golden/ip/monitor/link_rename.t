# The link's own line has the new name, others keep the first.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ events ip monitor link address
$ ip link set b0 name b1
$ ip addr add 10.0.0.1/24 dev b1
$ ip link set b1 mtu 1400
$ ip link del b1
$ ip link add b0 index 2 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ events
