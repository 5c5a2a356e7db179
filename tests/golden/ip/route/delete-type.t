$ ip link set lo up
$ ip route add blackhole 10.1.0.0/16
$ ip route del prohibit 10.1.0.0/16
! RTNETLINK answers: No such process
? 2
$ ip route del blackhole 10.1.0.0/16
$ ip route add local 10.2.0.0/16 dev lo
$ ip route del 10.2.0.0/16
! RTNETLINK answers: No such process
? 2
$ ip route del local 10.2.0.0/16
$ ip route show table local 10.2.0.0/16
