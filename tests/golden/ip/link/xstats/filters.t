$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link xstats type bridge igmp
$ ip link xstats type bridge igmp dev br0
$ ip link xstats type bridge mcast
$ ip link xstats type bridge stp
$ ip -j link xstats type bridge igmp
