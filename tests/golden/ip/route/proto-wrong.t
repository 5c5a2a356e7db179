$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo proto foo
! Error: argument "foo" is wrong: "protocol" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo proto 256
! Error: argument "256" is wrong: "protocol" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo proto
! Command line is not complete. Try option "help"
? 255
$ ip route add 10.1.0.0/16 dev lo proto -1
! Error: argument "-1" is wrong: "protocol" value is invalid
! ␤
? 255
$ ip route show proto foo
! Error: argument "foo" is wrong: invalid "protocol"
! ␤
? 255
$ ip route show proto 256
! Error: argument "256" is wrong: invalid "protocol"
! ␤
? 255
$ ip route show proto
! Command line is not complete. Try option "help"
? 255
$ ip route show proto all
