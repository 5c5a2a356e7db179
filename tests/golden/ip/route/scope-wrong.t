$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo scope foo
! Error: argument "foo" is wrong: invalid "scope" value
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo scope nowhere
! Error: Invalid scope.
? 2
$ ip route add 10.1.0.0/16 dev lo scope 256
! Error: argument "256" is wrong: invalid "scope" value
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo scope
! Command line is not complete. Try option "help"
? 255
$ ip route show scope foo
! Error: argument "foo" is wrong: invalid "scope"
! ␤
? 255
$ ip route show scope
! Command line is not complete. Try option "help"
? 255
$ ip route show scope 300
! Error: argument "300" is wrong: invalid "scope"
! ␤
? 255
