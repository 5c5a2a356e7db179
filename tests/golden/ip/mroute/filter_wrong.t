# None of the words of ip route.
$ ip mroute show root 224.0.0.0/8
! Error: any valid prefix is expected rather than "root".
? 1
$ ip mroute show to root 224.0.0.0/8
! Error: any valid prefix is expected rather than "root".
? 1
$ ip mroute show from match 10.0.0.0/8
! Error: any valid prefix is expected rather than "match".
? 1
$ ip mroute show exact 224.1.2.3
! Error: any valid prefix is expected rather than "exact".
? 1
$ ip mroute show dev lo
! Error: any valid prefix is expected rather than "dev".
? 1
$ ip mroute show oif lo
! Error: any valid prefix is expected rather than "oif".
? 1
$ ip mroute show ii lo
! Error: any valid prefix is expected rather than "ii".
? 1
$ ip mroute show 224.1.2.3/33
! Error: any valid prefix is expected rather than "224.1.2.3/33".
? 1
$ ip -6 mroute show 1.1.1.1
! Error: inet6 prefix is expected rather than "1.1.1.1".
? 1
$ ip -4 mroute show ff05::9
! Error: inet prefix is expected rather than "ff05::9".
? 1
$ ip mroute show ''
! Error: any valid prefix is expected rather than "".
? 1
$ ip mroute show from ''
! Error: any valid prefix is expected rather than "".
? 1
$ ip mroute show iif ''
! Cannot find device ""
? 1
$ ip mroute ''
! Command "" is unknown, try "ip mroute help".
? 255
$ ip mroute del 224.1.2.3
! Command "del" is unknown, try "ip mroute help".
? 255
