# A host has no length; a prefix keeps its host bits.
$ ip rule add from 10.0.0.1 table 100 pref 1
$ ip rule add from 10.0.0.0/8 table 100 pref 2
$ ip rule add from 10.1.2.3/8 table 100 pref 3
$ ip rule add from all table 100 pref 4
$ ip rule add from any to default table 100 pref 5
$ ip rule add from 0/0 table 100 pref 6
$ ip rule
0:	from all lookup local
1:	from 10.0.0.1 lookup 100
2:	from 10.0.0.0/8 lookup 100
3:	from 10.1.2.3/8 lookup 100
4:	from all lookup 100
5:	from all lookup 100
6:	from all lookup 100
32766:	from all lookup main
32767:	from all lookup default
$ ip -j rule
[{"priority":0,"src":"all","table":"local"},{"priority":1,"src":"10.0.0.1","table":"100"},{"priority":2,"src":"10.0.0.0","srclen":8,"table":"100"},{"priority":3,"src":"10.1.2.3","srclen":8,"table":"100"},{"priority":4,"src":"all","table":"100"},{"priority":5,"src":"all","table":"100"},{"priority":6,"src":"all","table":"100"},{"priority":32766,"src":"all","table":"main"},{"priority":32767,"src":"all","table":"default"}]
