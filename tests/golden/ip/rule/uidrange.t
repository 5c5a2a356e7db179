# The users' range; the numbers wrap as C's scanf does.
$ ip rule add uidrange 0-100 table 100 pref 1
$ ip rule add uidrange 0-4294967294 table 100 pref 2
$ ip rule add uidrange 5-5 table 100 pref 3
$ ip rule add uidrange 0-4294967296 table 100 pref 4
$ ip rule add uidrange 1-2foo table 100 pref 5
$ ip rule
0:	from all lookup local
1:	from all uidrange 0-100 lookup 100
2:	from all uidrange 0-4294967294 lookup 100
3:	from all uidrange 5-5 lookup 100
4:	from all uidrange 0-0 lookup 100
5:	from all uidrange 1-2 lookup 100
32766:	from all lookup main
32767:	from all lookup default
$ ip -j rule show uidrange 0-100
[{"priority":1,"src":"all","uid_start":0,"uid_end":100,"table":"100"}]
