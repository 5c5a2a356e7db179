$ ip link set lo up
$ ip route add 10.1.0.0/16 as 1.2.3.4 dev lo
$ ip route add 10.2.0.0/16 as to 1.2.3.4 dev lo
$ ip route add 10.3.0.0/16 as foo dev lo
! Error: inet address is expected rather than "foo".
? 1
$ ip route add 10.3.0.0/16 as
! Command line is not complete. Try option "help"
? 255
$ ip route
10.1.0.0/16 dev lo scope link·
10.2.0.0/16 dev lo scope link·
