$ ip link set lo up
$ ip route add default dev lo
$ ip route add 10.0.0.0/8 dev lo
$ ip route show default
$ ip route show exact default
$ ip route show match default
$ ip route show root default
$ ip route show 0/0
$ ip route show all
$ ip route show any
