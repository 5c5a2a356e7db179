# `test` asks without changing anything.
$ ip link set lo up
$ ip route test 10.1.0.0/16 dev lo
$ ip route add 10.1.0.0/16 dev lo
$ ip route test 10.1.0.0/16 dev lo
$ ip route t 10.1.0.0/16 dev lo metric 3
$ ip route
