$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo mtu 1400 advmss 1300 window 1000 rtt 100 rttvar 30 ssthresh 20 cwnd 10 reordering 5 hoplimit 60
$ ip route add 10.2.0.0/16 dev lo initcwnd 7 initrwnd 8 features ecn rto_min 200 quickack 1 fastopen_no_cookie 1
$ ip route
$ ip -j route show 10.1.0.0/16
$ ip -j -p route show 10.2.0.0/16
