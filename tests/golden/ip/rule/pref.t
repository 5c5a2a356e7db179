# The preference and its other names; the kernel chooses one if none is given.
$ ip rule add table 100
$ ip rule add table 100 order 10
$ ip rule add table 100 priority 0x20
$ ip rule add table 100 o 12
$ ip rule add table 100 pref 32767
$ ip rule add table 100 pref 32767
! RTNETLINK answers: File exists
? 2
$ ip rule
0:	from all lookup local
10:	from all lookup 100
12:	from all lookup 100
32:	from all lookup 100
32765:	from all lookup 100
32766:	from all lookup main
32767:	from all lookup default
32767:	from all lookup 100
