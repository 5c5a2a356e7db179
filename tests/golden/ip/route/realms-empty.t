# No text is realm 0.
$ ip link set lo up
$ ip route add 10.0.0.0/8 realm "" dev lo
$ ip route add 11.0.0.0/8 realm "/" dev lo
! Error: argument "/" is wrong: "realm" value is invalid
! ␤
? 255
$ ip route add 12.0.0.0/8 realm "5/" dev lo
$ ip route add 13.0.0.0/8 realm "/5" dev lo
! Error: argument "/5" is wrong: "realm" value is invalid
! ␤
? 255
$ ip route add 14.0.0.0/8 nexthop dev lo realm "" nexthop dev lo realm "3/"
$ ip route show realm ""
10.0.0.0/8 dev lo scope link·
12.0.0.0/8 dev lo scope link realms 5/cosmos·
14.0.0.0/8·
	nexthop dev lo weight 1·
	nexthop realms 3/cosmos dev lo weight 1·
$ ip route show realm "5/"
12.0.0.0/8 dev lo scope link realms 5/cosmos·
$ ip rule add realms "" from 1.2.3.4
$ ip rule add realms "/" from 1.2.3.5
! Error: argument "/" is wrong: invalid realms
! ␤
? 255
$ ip rule
0:	from all lookup local
32765:	from 1.2.3.4 lookup main
32766:	from all lookup main
32767:	from all lookup default
