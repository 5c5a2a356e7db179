$ ip link set lo up
$ ip route add default dev lo
$ ip route add 10.0.0.0/8 dev lo
$ ip route add 10.1.0.0/16 dev lo
$ ip route add 10.1.2.0/24 dev lo
$ ip route show root 10.1.0.0/16
10.1.0.0/16 dev lo scope link·
10.1.2.0/24 dev lo scope link·
$ ip route show match 10.1.0.0/16
default dev lo scope link·
10.0.0.0/8 dev lo scope link·
10.1.0.0/16 dev lo scope link·
$ ip route show exact 10.1.0.0/16
10.1.0.0/16 dev lo scope link·
$ ip route show 10.1.0.0/16
10.1.0.0/16 dev lo scope link·
$ ip route show 10.1.2.3
$ ip route show match 10.1.2.3
default dev lo scope link·
10.0.0.0/8 dev lo scope link·
10.1.0.0/16 dev lo scope link·
10.1.2.0/24 dev lo scope link·
$ ip route show to root 10.1.0.0/16
10.1.0.0/16 dev lo scope link·
10.1.2.0/24 dev lo scope link·
