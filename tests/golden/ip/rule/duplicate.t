# A value said twice: the last one.
$ ip rule add from 1.2.3.4 table 100 pref 11 from 1.2.3.5
$ ip rule add from 1.2.3.5 table 100 pref 11
! RTNETLINK answers: File exists
? 2
$ ip rule add from 1.2.3.5 table 100 pref 11 protocol 5
$ ip rule
0:	from all lookup local
11:	from 1.2.3.5 lookup 100
11:	from 1.2.3.5 lookup 100 proto 5
32766:	from all lookup main
32767:	from all lookup default
