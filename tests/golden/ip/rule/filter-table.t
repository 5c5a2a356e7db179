# The table by name, number and abbreviated word; t is tun_id.
$ ip rule add table 100 pref 3
$ ip rule show table 100
3:	from all lookup 100
$ ip rule show lookup main
32766:	from all lookup main
$ ip rule show look main
32766:	from all lookup main
$ ip rule show ta 100
3:	from all lookup 100
$ ip rule show t 100
$ ip rule show table main table 100
3:	from all lookup 100
$ ip rule show table x
! Error: argument "x" is wrong: table id value is invalid
! ␤
? 255
$ ip rule show table all
! Error: argument "all" is wrong: table id value is invalid
! ␤
? 255
