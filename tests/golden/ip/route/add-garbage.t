$ ip link set lo up
$ ip route add 10.1.0.0/16 bogus
$ ip route add 10.1.0.0/16 dev lo bogus 3
$ ip route add 10.1.0.0/16 10.2.0.0/16 dev lo
$ ip route add 10.1.0.0/16 to 10.2.0.0/16 dev lo
$ ip route add default blackhole
$ ip route add to
$ ip route add to blackhole
