$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo proto 50
$ ip route add 10.2.0.0/16 dev lo proto 50
$ ip route add 10.3.0.0/16 dev lo
$ ip route flush proto 50
$ ip route
10.3.0.0/16 dev lo scope link·
$ ip route flush 10.3.0.0/16
$ ip route
$ ip route flush 10.3.0.0/16
