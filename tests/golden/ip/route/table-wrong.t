$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo table foo
$ ip route add 10.1.0.0/16 dev lo table all
$ ip route add 10.1.0.0/16 dev lo table -1
$ ip route add 10.1.0.0/16 dev lo table 4294967296
$ ip route add 10.1.0.0/16 dev lo table
$ ip route show table foo
$ ip route show table 4294967296
$ ip route show table
$ ip route show table 100
