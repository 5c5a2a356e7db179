$ ip route add 10.1.0.0/16 dev nope
! Cannot find device "nope"
? 1
$ ip route add 10.1.0.0/16 dev
! Command line is not complete. Try option "help"
? 255
$ ip route add 10.1.0.0/16 oif nope
! Cannot find device "nope"
? 1
$ ip route add 10.1.0.0/16
! RTNETLINK answers: No such device
? 2
$ ip route add 10.1.0.0/16 dev a/b
! Cannot find device "a/b"
? 1
$ ip route add 10.1.0.0/16 dev averyveryverylongname
! Cannot find device "averyveryverylongname"
? 1
$ ip route add 10.1.0.0/16 dev lo
! Error: Device for nexthop is not up.
? 2
