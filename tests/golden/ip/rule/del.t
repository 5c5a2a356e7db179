# The first rule that has all that was said goes.
$ ip rule add from 1.2.3.4 table 100 pref 1
$ ip rule add from 1.2.3.4 table 101 pref 2
$ ip rule del from 1.2.3.4 table 101
$ ip rule show table 101
$ ip rule del pref 9999
! RTNETLINK answers: No such file or directory
? 2
$ ip rule del from 9.2.3.4
! RTNETLINK answers: No such file or directory
? 2
$ ip rule d pref 1
$ ip rule delete pref 32766
$ ip rule
0:	from all lookup local
32767:	from all lookup default
