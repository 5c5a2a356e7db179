# Interfaces are looked up when the line is read.
$ ip link set lo up
$ ip route add 10.1.0.0/16 dev nosuch mtu foo
! Error: argument "foo" is wrong: "mtu" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev nosuch dev lo
$ ip route add 10.2.0.0/16 dev nosuch
! Cannot find device "nosuch"
? 1
$ ip route
10.1.0.0/16 dev lo scope link·
$ ip route get 10.0.0.1 iif nosuch mark foo
! Error: argument "foo" is wrong: invalid mark value
? 255
$ ip route get dev nosuch
! need at least a destination address
? 1
$ ip route get 10.0.0.1 dev nosuch iif nosuch2
! Cannot find device "nosuch2"
? 1
$ ip route show dev nosuch table foo
! Error: argument "foo" is wrong: table id value is invalid
! ␤
? 255
$ ip route show dev nosuch iif nosuch2
! Cannot find device "nosuch2"
? 1
$ ip neigh show dev nosuch nud foo
! Error: argument "foo" is wrong: nud state is bad
? 255
