# One suite.
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip stats show dev br0 group xstats subgroup bridge suite stp
$ ip stats show dev br0 group xstats subgroup bridge suite mcast
$ ip stats show dev br0 group xstats subgroup bridge suite stp suite mcast
