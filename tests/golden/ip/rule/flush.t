# Flush keeps preference 0.
$ ip rule add from 10.0.0.0/8 table 100 pref 1
$ ip rule flush
$ ip rule
0:	from all lookup local
$ ip rule flush
$ ip -6 rule flush
$ ip -6 rule
0:	from all lookup local
