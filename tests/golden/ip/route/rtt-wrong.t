$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo rtt foo
! Error: argument "foo" is wrong: "rtt" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo rtt 10us
! Error: argument "10us" is wrong: "rtt" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo rtt 3m
! Error: argument "3m" is wrong: "rtt" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo rttvar foo
! Error: argument "foo" is wrong: "rttvar" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo rto_min foo
! Error: argument "foo" is wrong: "rto_min" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo rtt
! Command line is not complete. Try option "help"
? 255
