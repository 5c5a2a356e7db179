# Who made the rule.
$ ip rule add protocol static table 100 pref 1
$ ip rule add protocol 200 table 100 pref 2
$ ip rule add p 3
$ ip rule add protocol x
! Error: argument "x" is wrong: "protocol" value is invalid
! ␤
? 255
$ ip rule add protocol 256
! Error: argument "256" is wrong: "protocol" value is invalid
! ␤
? 255
$ ip rule add protocol
! Command line is not complete. Try option "help"
? 255
$ ip rule
0:	from all lookup local
1:	from all lookup 100 proto static
2:	from all lookup 100 proto 200
3:	from all lookup main
32766:	from all lookup main
32767:	from all lookup default
$ ip -j rule show pref 1
[{"priority":1,"src":"all","table":"100","protocol":"static"}]
