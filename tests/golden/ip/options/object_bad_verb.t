$ ip address foo
! Command "foo" is unknown, try "ip address help".
? 255
$ ip addrlabel foo
! Command "foo" is unknown, try "ip addrlabel help".
? 255
$ ip maddress foo
! Command "foo" is unknown, try "ip maddr help".
? 255
$ ip route foo
! Command "foo" is unknown, try "ip route help".
? 255
$ ip rule foo
! Command "foo" is unknown, try "ip rule help".
? 255
$ ip neighbour foo
! Command "foo" is unknown, try "ip neigh help".
? 255
$ ip ntable foo
! Command "foo" is unknown, try "ip ntable help".
? 255
$ ip link foo
! Command "foo" is unknown, try "ip link help".
? 255
$ ip tunnel foo
! Command "foo" is unknown, try "ip tunnel help"
? 255
$ ip tuntap foo
! Command "foo" is unknown, try "ip tuntap help".
? 255
$ ip token foo
! Command "foo" is unknown, try "ip token help".
? 255
$ ip tcp_metrics foo
! Command "foo" is unknown, try "ip tcp_metrics help".
? 255
$ ip monitor foo
! Argument "foo" is unknown, try "ip monitor help".
? 255
$ ip mroute foo
! Command "foo" is unknown, try "ip mroute help".
? 255
$ ip mrule foo
! Command "foo" is unknown, try "ip rule help".
? 255
$ ip netns foo
! Command "foo" is unknown, try "ip netns help".
? 255
$ ip netconf foo
! Command "foo" is unknown, try "ip netconf help".
? 255
$ ip vrf foo
! Command "foo" is unknown, try "ip vrf help".
? 255
$ ip nexthop foo
! Command "foo" is unknown, try "ip nexthop help".
? 255
$ ip stats foo
! Command "foo" is unknown, try "ip stats help".
? 1
