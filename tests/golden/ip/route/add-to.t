$ ip link set lo up
$ ip route add to 10.1.0.0/16 dev lo
$ ip route add to blackhole 10.2.0.0/16
$ ip route add dev lo 10.3.0.0/16
$ ip route add metric 4 dev lo to 10.4.0.0/16
$ ip route
10.1.0.0/16 dev lo scope link·
blackhole 10.2.0.0/16·
10.3.0.0/16 dev lo scope link·
10.4.0.0/16 dev lo scope link metric 4·
