# IPv6 prefixes.
$ ip -6 rule add from 2001:db8::/32 table 100 pref 1
$ ip -6 rule add from ::1/128 to ::/0 table 102 pref 2
$ ip -6 rule add from fe80::1/10 to 2001:db8::1 table 102 pref 3
$ ip -6 rule
0:	from all lookup local
1:	from 2001:db8::/32 lookup 100
2:	from ::1 lookup 102
3:	from fe80::1/10 to 2001:db8::1 lookup 102
32766:	from all lookup main
$ ip -6 -j rule
[{"priority":0,"src":"all","table":"local"},{"priority":1,"src":"2001:db8::","srclen":32,"table":"100"},{"priority":2,"src":"::1","table":"102"},{"priority":3,"src":"fe80::1","srclen":10,"dst":"2001:db8::1","table":"102"},{"priority":32766,"src":"all","table":"main"}]
