$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo table 100
$ ip route add 10.2.0.0/16 dev lo
$ ip route flush table 100
$ ip route show table all root 10.0.0.0/8
10.2.0.0/16 dev lo scope link·
$ ip -s route flush table 100
Nothing to flush.
$ ip route flush table all
$ ip route show table all
