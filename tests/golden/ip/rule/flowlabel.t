# Flow labels are for IPv6.
$ ip -6 rule add flowlabel 0x12345 table 100 pref 1
$ ip -6 rule add flowlabel 5/0xff table 100 pref 2
$ ip -6 rule
0:	from all lookup local
1:	from all lookup 100
2:	from all lookup 100
32766:	from all lookup main
$ ip -6 -j rule
[{"priority":0,"src":"all","table":"local"},{"priority":1,"src":"all","table":"100"},{"priority":2,"src":"all","table":"100"},{"priority":32766,"src":"all","table":"main"}]
$ ip -6 rule show flowlabel 5
$ ip -6 rule show flowlabel 5/0xff
