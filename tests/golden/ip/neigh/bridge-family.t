# The forwarding database is the neighbours of the bridge family.
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip -B neigh
$ ip -B -j neigh
$ ip -B neigh show dev br0
