# 0 is a host, 0/0 and default are everything.
$ ip link set lo up
$ ip route add 0 dev lo metric 1
$ ip route add 0/0 dev lo metric 2
$ ip route add default dev lo metric 3
$ ip route add all dev lo metric 4
$ ip route
0.0.0.0 dev lo scope link metric 1·
default dev lo scope link metric 2·
default dev lo scope link metric 3·
default dev lo scope link metric 4·
