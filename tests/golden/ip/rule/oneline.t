# A rule is one line anyway.
$ ip rule add from 10.0.0.1 table 100 pref 5
$ ip -o rule
0:	from all lookup local
5:	from 10.0.0.1 lookup 100
32766:	from all lookup main
32767:	from all lookup default
$ ip -s rule show pref 5
5:	from 10.0.0.1 lookup 100
$ ip -br rule show pref 5
5:	from 10.0.0.1 lookup 100
