$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo mtu lock 1400 advmss lock 1300 window lock 1000 rtt lock 100 rttvar lock 30 ssthresh lock 20 cwnd lock 10
$ ip route add 10.2.0.0/16 dev lo reordering lock 5 hoplimit lock 60 initcwnd lock 7 initrwnd lock 8
$ ip route
$ ip -j route
