$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo features ecn
$ ip route add 10.2.0.0/16 dev lo features tcp_usec_ts
$ ip route add 10.3.0.0/16 dev lo features ecn features tcp_usec_ts
$ ip route
$ ip -j route
$ ip route add 10.4.0.0/16 dev lo features ecn tcp_usec_ts
$ ip route add 10.4.0.0/16 dev lo features foo
$ ip route add 10.4.0.0/16 dev lo features
