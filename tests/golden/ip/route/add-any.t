# `any` is a prefix for inet6, and for inet it is the beginning of the type anycast.
$ ip link set lo up
$ ip route add any dev lo
$ ip -6 route add any dev lo
$ ip route add anycast 10.1.0.0/16 dev lo
$ ip route show table all
