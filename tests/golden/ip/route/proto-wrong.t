$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo proto foo
$ ip route add 10.1.0.0/16 dev lo proto 256
$ ip route add 10.1.0.0/16 dev lo proto
$ ip route add 10.1.0.0/16 dev lo proto -1
$ ip route show proto foo
$ ip route show proto 256
$ ip route show proto
$ ip route show proto all
