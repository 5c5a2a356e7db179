$ ip link set lo up
$ ip route add unicast 10.1.0.0/16 dev lo
$ ip route add local 10.2.0.0/16 dev lo
$ ip route add broadcast 10.3.0.0/16 dev lo
$ ip route add blackhole 10.4.0.0/16
$ ip route add unreachable 10.5.0.0/16
$ ip route add prohibit 10.6.0.0/16
$ ip route add throw 10.7.0.0/16
$ ip route add multicast 224.1.0.0/16 dev lo
$ ip route
$ ip route show table local
