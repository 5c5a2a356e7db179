# A type may be shortened: `un` is unicast, `b` is broadcast.
$ ip link set lo up
$ ip route add bl 10.1.0.0/16
$ ip route add b 10.2.0.0/16 dev lo
$ ip route add un 10.3.0.0/16 dev lo
$ ip route add unr 10.4.0.0/16
$ ip route add l 10.5.0.0/16 dev lo
$ ip route add pro 10.6.0.0/16
$ ip route add t 10.7.0.0/16
$ ip -d route show table all
