$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo metric foo
! Error: argument "foo" is wrong: "metric" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo metric -1
! Error: argument "-1" is wrong: "metric" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo metric 4294967296
! Error: argument "4294967296" is wrong: "metric" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo metric
! Command line is not complete. Try option "help"
? 255
$ ip route add 10.1.0.0/16 dev lo metric 5x
! Error: argument "5x" is wrong: "metric" value is invalid
! ␤
? 255
$ ip route show metric foo
! Error: argument "foo" is wrong: "metric" value is invalid
! ␤
? 255
$ ip route show metric
! Command line is not complete. Try option "help"
? 255
$ ip route show pref 9
! Error: any valid prefix is expected rather than "pref".
? 1
