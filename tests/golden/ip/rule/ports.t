# One port, a range, a mask.
$ ip rule add sport 53 table 100 pref 1
$ ip rule add sport 100-200 dport 300-400 table 100 pref 2
$ ip rule add sport 0x10/0xff table 100 pref 3
$ ip rule add dport 80/0xffff table 100 pref 4
$ ip rule
0:	from all lookup local
1:	from all sport 53 lookup 100
2:	from all sport 100-200 dport 300-400 lookup 100
3:	from all sport 16 lookup 100
4:	from all dport 80 lookup 100
32766:	from all lookup main
32767:	from all lookup default
$ ip -j rule
[{"priority":0,"src":"all","table":"local"},{"priority":1,"src":"all","sport":53,"table":"100"},{"priority":2,"src":"all","sport_start":100,"sport_end":200,"dport_start":300,"dport_end":400,"table":"100"},{"priority":3,"src":"all","sport":16,"table":"100"},{"priority":4,"src":"all","dport":80,"table":"100"},{"priority":32766,"src":"all","table":"main"},{"priority":32767,"src":"all","table":"default"}]
