# An inverted rule.
$ ip rule add not from 10.0.0.0/8 table 5 pref 10
$ ip rule add not not table 1 pref 11
$ ip rule add not pref 12
$ ip rule
0:	from all lookup local
10:	not from 10.0.0.0/8 lookup 5
11:	not from all lookup 1
12:	not from all lookup main
32766:	from all lookup main
32767:	from all lookup default
$ ip rule show not
10:	not from 10.0.0.0/8 lookup 5
11:	not from all lookup 1
12:	not from all lookup main
$ ip -j rule show not
[{"priority":10,"not":null,"src":"10.0.0.0","srclen":8,"table":"5"},{"priority":11,"not":null,"src":"all","table":"1"},{"priority":12,"not":null,"src":"all","table":"main"}]
