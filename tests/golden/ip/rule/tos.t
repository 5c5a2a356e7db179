# Type of service by number or name.
$ ip rule add tos 0x10 table 100 pref 1
$ ip rule add dsfield 8 table 100 pref 2
$ ip rule add ds 0x20 table 100 pref 3
! Error: Invalid tos.
? 2
$ ip rule add tos AF11 table 100 pref 4
! Error: Invalid tos.
? 2
$ ip rule
0:	from all lookup local
1:	from all tos 0x10 lookup 100
2:	from all tos 0x08 lookup 100
32766:	from all lookup main
32767:	from all lookup default
$ ip -N rule
0:	from all lookup 255
1:	from all tos 0x10 lookup 100
2:	from all tos 0x08 lookup 100
32766:	from all lookup 254
32767:	from all lookup 253
$ ip -j rule show pref 1
[{"priority":1,"src":"all","tos":"0x10","table":"100"}]
