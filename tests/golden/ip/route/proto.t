$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo proto static
$ ip route add 10.2.0.0/16 dev lo proto bird
$ ip route add 10.3.0.0/16 dev lo protocol 200
$ ip route add 10.4.0.0/16 dev lo proto kernel
$ ip route add 10.5.0.0/16 dev lo proto 0
$ ip route add 10.6.0.0/16 dev lo proto boot
$ ip route
10.1.0.0/16 dev lo proto static scope link·
10.2.0.0/16 dev lo proto bird scope link·
10.3.0.0/16 dev lo proto 200 scope link·
10.4.0.0/16 dev lo proto kernel scope link·
10.5.0.0/16 dev lo proto unspec scope link·
10.6.0.0/16 dev lo scope link·
$ ip route show proto static
10.1.0.0/16 dev lo scope link·
$ ip -d route show proto 200
unicast 10.3.0.0/16 dev lo scope link·
$ ip route show proto boot
10.6.0.0/16 dev lo scope link·
