$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo metric foo
$ ip route add 10.1.0.0/16 dev lo metric -1
$ ip route add 10.1.0.0/16 dev lo metric 4294967296
$ ip route add 10.1.0.0/16 dev lo metric
$ ip route add 10.1.0.0/16 dev lo metric 5x
$ ip route show metric foo
$ ip route show metric
$ ip route show pref 9
