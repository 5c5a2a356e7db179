$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo tos 0x10
$ ip route add 10.1.0.0/16 dev lo tos 8
$ ip route add 10.1.0.0/16 dev lo dsfield 4
$ ip route add tos 0xc 10.2.0.0/16 dev lo
$ ip route
$ ip route show tos 0x10
$ ip route show tos 10
$ ip -j route show dsfield 4
$ ip route del 10.1.0.0/16
$ ip route del 10.1.0.0/16 tos 8
