$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo congctl reno
$ ip route add 10.2.0.0/16 dev lo congctl lock reno
$ ip route
$ ip -j route
$ ip route add 10.3.0.0/16 dev lo congctl nosuch
$ ip route add 10.3.0.0/16 dev lo congctl
$ ip route add 10.3.0.0/16 dev lo congctl lock
