$ ip link set lo up
$ ip route add 300.1.1.1 dev lo
$ ip route add foo dev lo
$ ip route add 10.1.1.1/24 dev lo
$ ip route add 10.1.1.0/33 dev lo
$ ip route add 10.1.1.0/ dev lo
$ ip route add 10.1.1.0/x dev lo
$ ip route add 10.1.1.0/255.0.255.0 dev lo
$ ip route add 1.2.3.4.5 dev lo
