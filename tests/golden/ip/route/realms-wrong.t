$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo realms foo
! Error: argument "foo" is wrong: "realm" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo realms 5/foo
! Error: argument "5/foo" is wrong: "realm" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo realms foo/5
! Error: argument "foo/5" is wrong: "realm" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo realms
! Command line is not complete. Try option "help"
? 255
$ ip route show realms foo
! Error: argument "foo" is wrong: invalid realms
! ␤
? 255
$ ip route show realms /5
! Error: argument "/5" is wrong: invalid realms
! ␤
? 255
$ ip route show realms
! Command line is not complete. Try option "help"
? 255
$ ip route show realms all
! Error: argument "all" is wrong: invalid realms
! ␤
? 255
