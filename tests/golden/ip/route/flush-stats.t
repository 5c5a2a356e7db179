$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo proto 50
$ ip route add 10.2.0.0/16 dev lo proto 50
$ ip route add 10.3.0.0/16 dev lo proto 51
$ ip -s route flush proto 51
$ ip -s -s route flush proto 50
$ ip -s route flush proto 50
$ ip -s -s -o route flush dev lo
