$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo tos 0x10
$ ip route add 10.1.0.0/16 dev lo tos 8
$ ip route add 10.1.0.0/16 dev lo dsfield 4
$ ip route add tos 0xc 10.2.0.0/16 dev lo
$ ip route
10.1.0.0/16 tos 0x10 dev lo scope link·
10.1.0.0/16 tos 0x08 dev lo scope link·
10.1.0.0/16 tos 0x04 dev lo scope link·
10.2.0.0/16 tos 0x0c dev lo scope link·
$ ip route show tos 0x10
10.1.0.0/16 dev lo scope link·
$ ip route show tos 10
10.1.0.0/16 dev lo scope link·
$ ip -j route show dsfield 4
[{"dst":"10.1.0.0/16","dev":"lo","scope":"link","flags":[]}]
$ ip route del 10.1.0.0/16
! RTNETLINK answers: No such process
? 2
$ ip route del 10.1.0.0/16 tos 8
