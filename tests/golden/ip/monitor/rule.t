# Rules of both families.
$ events ip monitor rule
$ ip rule add pref 100 from 10.0.0.0/8 table 100
$ ip -6 rule add pref 101 iif lo table 101
$ ip rule del pref 100
$ ip -6 rule del pref 101
$ events
100:	from 10.0.0.0/8 lookup 100
101:	from all iif lo lookup 101
Deleted 100:	from 10.0.0.0/8 lookup 100
Deleted 101:	from all iif lo lookup 101
