# A bare number is what the kernel stores: eighths of a millisecond for rtt, quarters for rttvar.
$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo rtt 3s rttvar 2sec rto_min 1.5s
$ ip route add 10.2.0.0/16 dev lo rtt 100ms rttvar 200msec rto_min 300msecs
$ ip route add 10.3.0.0/16 dev lo rtt 5000 rttvar 8000 rto_min 5
$ ip route add 10.4.0.0/16 dev lo rtt 3 rttvar 3
$ ip route add 10.5.0.0/16 dev lo rtt 12.5ms
$ ip route
10.1.0.0/16 dev lo scope link rtt 3s rttvar 2s rto_min lock 1.5s·
10.2.0.0/16 dev lo scope link rtt 100ms rttvar 200ms rto_min lock 300ms·
10.3.0.0/16 dev lo scope link rtt 625ms rttvar 2s rto_min lock 5ms·
10.4.0.0/16 dev lo scope link rtt 0ms rttvar 0ms·
10.5.0.0/16 dev lo scope link rtt 13ms·
$ ip -j route
[{"dst":"10.1.0.0/16","dev":"lo","scope":"link","flags":[],"metrics":[{"rtt":3000,"rttvar":2000,"rto_min":1500}]},{"dst":"10.2.0.0/16","dev":"lo","scope":"link","flags":[],"metrics":[{"rtt":100,"rttvar":200,"rto_min":300}]},{"dst":"10.3.0.0/16","dev":"lo","scope":"link","flags":[],"metrics":[{"rtt":625,"rttvar":2000,"rto_min":5}]},{"dst":"10.4.0.0/16","dev":"lo","scope":"link","flags":[],"metrics":[{"rtt":0,"rttvar":0}]},{"dst":"10.5.0.0/16","dev":"lo","scope":"link","flags":[],"metrics":[{"rtt":13}]}]
