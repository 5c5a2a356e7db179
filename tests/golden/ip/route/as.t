$ ip link set lo up
$ ip route add 10.1.0.0/16 as 1.2.3.4 dev lo
$ ip route add 10.2.0.0/16 as to 1.2.3.4 dev lo
$ ip route add 10.3.0.0/16 as foo dev lo
$ ip route add 10.3.0.0/16 as
$ ip route
