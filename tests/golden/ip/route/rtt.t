# A bare number is what the kernel stores: eighths of a millisecond for rtt, quarters for rttvar.
$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo rtt 3s rttvar 2sec rto_min 1.5s
$ ip route add 10.2.0.0/16 dev lo rtt 100ms rttvar 200msec rto_min 300msecs
$ ip route add 10.3.0.0/16 dev lo rtt 5000 rttvar 8000 rto_min 5
$ ip route add 10.4.0.0/16 dev lo rtt 3 rttvar 3
$ ip route add 10.5.0.0/16 dev lo rtt 12.5ms
$ ip route
$ ip -j route
