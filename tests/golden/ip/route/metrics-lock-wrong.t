# Not every metric can be locked.
$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo rto_min lock 200
$ ip route add 10.1.0.0/16 dev lo quickack lock 1
$ ip route add 10.1.0.0/16 dev lo features lock ecn
$ ip route add 10.1.0.0/16 dev lo fastopen_no_cookie lock 1
$ ip route add 10.1.0.0/16 dev lo mtu lock
$ ip route add 10.1.0.0/16 dev lo mtu lock foo
$ ip route add 10.1.0.0/16 dev lo lock mtu 5
