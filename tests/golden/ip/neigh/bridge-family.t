# The forwarding database is the neighbours of the bridge family.
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip -B neigh
dev br0 lladdr 33:33:00:00:00:01 PERMANENT·
dev br0 lladdr 02:00:00:00:00:03 PERMANENT·
dev br0 lladdr 02:00:00:00:00:03 PERMANENT·
$ ip -B -j neigh
[{"dev":"br0","lladdr":"33:33:00:00:00:01","state":["PERMANENT"]},{"dev":"br0","lladdr":"02:00:00:00:00:03","state":["PERMANENT"]},{"dev":"br0","lladdr":"02:00:00:00:00:03","state":["PERMANENT"]}]
$ ip -B neigh show dev br0
lladdr 33:33:00:00:00:01 PERMANENT·
lladdr 02:00:00:00:00:03 PERMANENT·
lladdr 02:00:00:00:00:03 PERMANENT·
