$ ip link xstats
$ ip link xstats type
$ ip link xstats type nosuch
$ ip link xstats type veth
$ ip link xstats bogus
$ ip link xstats ty bridge
$ ip link x type bridge
