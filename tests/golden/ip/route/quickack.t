$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo quickack 1
$ ip route add 10.2.0.0/16 dev lo quickack 0
$ ip route add 10.3.0.0/16 dev lo fastopen_no_cookie 1
$ ip route add 10.4.0.0/16 dev lo quickack 2
$ ip route add 10.4.0.0/16 dev lo quickack on
$ ip route add 10.4.0.0/16 dev lo fastopen_no_cookie 2
$ ip route add 10.4.0.0/16 dev lo fastopen_no_cookie x
$ ip route add 10.4.0.0/16 dev lo fastopen 1
$ ip route
