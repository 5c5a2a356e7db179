$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo mtu lock 1400 advmss lock 1300 window lock 1000 rtt lock 100 rttvar lock 30 ssthresh lock 20 cwnd lock 10
$ ip route add 10.2.0.0/16 dev lo reordering lock 5 hoplimit lock 60 initcwnd lock 7 initrwnd lock 8
$ ip route
10.1.0.0/16 dev lo scope link mtu lock 1400 window lock 1000 rtt lock 12ms rttvar lock 7ms ssthresh lock 20 cwnd lock 10 advmss lock 1300·
10.2.0.0/16 dev lo scope link reordering lock 5 hoplimit lock 60 initcwnd lock 7 initrwnd lock 8·
$ ip -j route
[{"dst":"10.1.0.0/16","dev":"lo","scope":"link","flags":[],"metrics":[{"mtu":1400,"window":1000,"rtt":12,"rttvar":7,"ssthresh":20,"cwnd":10,"advmss":1300}]},{"dst":"10.2.0.0/16","dev":"lo","scope":"link","flags":[],"metrics":[{"reordering":5,"hoplimit":60,"initcwnd":7,"initrwnd":8}]}]
