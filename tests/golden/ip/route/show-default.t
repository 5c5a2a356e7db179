$ ip link set lo up
$ ip route add default dev lo
$ ip route add 10.0.0.0/8 dev lo
$ ip route show default
default dev lo scope link·
$ ip route show exact default
default dev lo scope link·
$ ip route show match default
default dev lo scope link·
$ ip route show root default
default dev lo scope link·
10.0.0.0/8 dev lo scope link·
$ ip route show 0/0
default dev lo scope link·
$ ip route show all
default dev lo scope link·
10.0.0.0/8 dev lo scope link·
$ ip route show any
default dev lo scope link·
10.0.0.0/8 dev lo scope link·
