$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo
$ ip route add 10.1.0.0/16 dev lo
! RTNETLINK answers: File exists
? 2
$ ip route add 10.1.0.0/16 dev lo metric 5
$ ip route
10.1.0.0/16 dev lo scope link·
10.1.0.0/16 dev lo scope link metric 5·
