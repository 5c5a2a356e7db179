# A bridge's own statistics.
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip stats show dev br0 group xstats
$ ip stats show dev br0 group xstats subgroup bridge
$ ip -j stats show dev br0 group xstats
