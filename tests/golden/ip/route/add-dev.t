$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo
$ ip route add 10.2.0.1 dev lo
$ ip route add 10.3/16 dev lo
$ ip route add 10.4.0.0/255.255.0.0 oif lo
$ ip route
10.1.0.0/16 dev lo scope link·
10.2.0.1 dev lo scope link·
10.3.0.0/16 dev lo scope link·
10.4.0.0/16 dev lo scope link·
