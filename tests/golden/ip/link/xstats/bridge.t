$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link xstats type bridge
$ ip link xstats type bridge dev br0
$ ip -j link xstats type bridge
$ ip -j -p link xstats type bridge
$ ip link xstats type bridge dev nope
$ ip link xstats type bridge dev lo
$ ip link xstats type bridge bogus
$ ip link xstats type bridge dev
