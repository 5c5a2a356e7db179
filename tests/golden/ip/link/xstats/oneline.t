$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip -o link xstats type bridge
$ ip -br link xstats type bridge
$ ip -s link xstats type bridge dev br0
