# Not every metric can be locked.
$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo rto_min lock 200
! Error: argument "lock" is wrong: "rto_min" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo quickack lock 1
! Error: argument "lock" is wrong: "quickack" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo features lock ecn
! Error: argument "lock" is wrong: "features" value not valid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo fastopen_no_cookie lock 1
! Error: argument "lock" is wrong: "fastopen_no_cookie" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo mtu lock
! Command line is not complete. Try option "help"
? 255
$ ip route add 10.1.0.0/16 dev lo mtu lock foo
! Error: argument "foo" is wrong: "mtu" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo lock mtu 5
! Error: either "to" is duplicate, or "lock" is garbage.
? 255
