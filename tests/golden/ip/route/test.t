# `test` asks without changing anything.
$ ip link set lo up
$ ip route test 10.1.0.0/16 dev lo
! RTNETLINK answers: No such file or directory
? 2
$ ip route add 10.1.0.0/16 dev lo
$ ip route test 10.1.0.0/16 dev lo
! RTNETLINK answers: File exists
? 2
$ ip route t 10.1.0.0/16 dev lo metric 3
! RTNETLINK answers: No such file or directory
? 2
$ ip route
10.1.0.0/16 dev lo scope link·
