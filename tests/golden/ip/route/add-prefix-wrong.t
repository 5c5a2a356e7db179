$ ip link set lo up
$ ip route add 300.1.1.1 dev lo
! Error: any valid prefix is expected rather than "300.1.1.1".
? 1
$ ip route add foo dev lo
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip route add 10.1.1.1/24 dev lo
! Error: Invalid prefix for given prefix length.
? 2
$ ip route add 10.1.1.0/33 dev lo
! Error: any valid prefix is expected rather than "10.1.1.0/33".
? 1
$ ip route add 10.1.1.0/ dev lo
! Error: any valid prefix is expected rather than "10.1.1.0/".
? 1
$ ip route add 10.1.1.0/x dev lo
! Error: any valid prefix is expected rather than "10.1.1.0/x".
? 1
$ ip route add 10.1.1.0/255.0.255.0 dev lo
! Error: any valid prefix is expected rather than "10.1.1.0/255.0.255.0".
? 1
$ ip route add 1.2.3.4.5 dev lo
! Error: any valid prefix is expected rather than "1.2.3.4.5".
? 1
