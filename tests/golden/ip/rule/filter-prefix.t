# A prefix selects what lies within.
$ ip rule add from 10.0.0.0/8 table 100 pref 1
$ ip rule add from 10.1.0.0/16 to 10.2.0.0/16 table 101 pref 2
$ ip rule add not from 10.3.3.3 table 100 pref 3
$ ip rule show from 10.0.0.0/8
1:	from 10.0.0.0/8 lookup 100
2:	from 10.1.0.0/16 to 10.2.0.0/16 lookup 101
3:	not from 10.3.3.3 lookup 100
$ ip rule show from 10.1.0.0/16
2:	from 10.1.0.0/16 to 10.2.0.0/16 lookup 101
$ ip rule show src 10.1.2.3
$ ip rule show to 10.2.0.0/16
2:	from 10.1.0.0/16 to 10.2.0.0/16 lookup 101
$ ip rule show 10.2.0.0/16
2:	from 10.1.0.0/16 to 10.2.0.0/16 lookup 101
$ ip rule show dst 10.0.0.0/8
2:	from 10.1.0.0/16 to 10.2.0.0/16 lookup 101
$ ip rule show all
0:	from all lookup local
1:	from 10.0.0.0/8 lookup 100
2:	from 10.1.0.0/16 to 10.2.0.0/16 lookup 101
3:	not from 10.3.3.3 lookup 100
32766:	from all lookup main
32767:	from all lookup default
