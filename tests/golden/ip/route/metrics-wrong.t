# advmss is called mss in its message.
$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo mtu foo
! Error: argument "foo" is wrong: "mtu" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo mtu
! Command line is not complete. Try option "help"
? 255
$ ip route add 10.1.0.0/16 dev lo advmss foo
! Error: argument "foo" is wrong: "mss" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo window foo
! Error: argument "foo" is wrong: "window" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo ssthresh foo
! Error: argument "foo" is wrong: "ssthresh" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo cwnd foo
! Error: argument "foo" is wrong: "cwnd" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo reordering foo
! Error: argument "foo" is wrong: "reordering" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo initcwnd foo
! Error: argument "foo" is wrong: "initcwnd" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo initrwnd foo
! Error: argument "foo" is wrong: "initrwnd" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo hoplimit foo
! Error: argument "foo" is wrong: "hoplimit" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo hoplimit 256
! Error: argument "256" is wrong: "hoplimit" value is invalid
! ␤
? 255
