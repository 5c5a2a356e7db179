$ ip link set lo up
$ ip route add 10.1.0.0/16 ttl-propagate enabled dev lo
$ ip route add 10.2.0.0/16 ttl-propagate dis dev lo
$ ip route add 10.3.0.0/16 ttl-propagate foo dev lo
! Error: argument "foo" is wrong: "ttl-propagate" value is invalid
! ␤
? 255
$ ip route add 10.3.0.0/16 ttl-propagate
! Command line is not complete. Try option "help"
? 255
$ ip route
10.1.0.0/16 dev lo scope link·
10.2.0.0/16 dev lo scope link·
