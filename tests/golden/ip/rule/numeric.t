# -N shows numbers for tables, protocols, actions, groups and ip protocols.
$ ip rule add ipproto tcp table main protocol static pref 5
$ ip rule add prohibit pref 6
$ ip rule add sup_group default table main pref 7
$ ip rule add dscp AF11 table 100 pref 8
$ ip -N rule
0:	from all lookup 255
5:	from all ipproto ipproto-6 lookup 254 proto 4
6:	from all 8
7:	from all lookup 254 suppress_ifgroup 0
8:	from all lookup 100 dscp 10
32766:	from all lookup 254
32767:	from all lookup 253
$ ip -N -j rule show pref 5
[{"priority":5,"src":"all","ipproto":"ipproto-6","table":"254","protocol":"4"}]
