$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo rtt foo
$ ip route add 10.1.0.0/16 dev lo rtt 10us
$ ip route add 10.1.0.0/16 dev lo rtt 3m
$ ip route add 10.1.0.0/16 dev lo rttvar foo
$ ip route add 10.1.0.0/16 dev lo rto_min foo
$ ip route add 10.1.0.0/16 dev lo rtt
