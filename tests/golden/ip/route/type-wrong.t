$ ip link set lo up
$ ip route add blackhole
$ ip route add nosuch 10.1.0.0/16
$ ip route add nat 10.1.0.0/16 via 1.2.3.4
$ ip route add xresolve 10.1.0.0/16 dev lo
$ ip route add blackhole 10.1.0.0/16 dev lo
$ ip route add blackhole 10.2.0.0/16 via 10.0.0.1
$ ip route add local
$ ip route
