# Suppressed routes by length and by the device's group.
$ ip rule add suppress_prefixlength 0 table main pref 1
$ ip rule add suppress_ifgroup 5 table main pref 2
$ ip rule add sup_pl 0 sup_group default table main pref 3
$ ip rule add suppress 8 table main pref 4
$ ip -6 rule add suppress_prefixlength 164 table 100 pref 5
$ ip rule
0:	from all lookup local
1:	from all lookup main suppress_prefixlength 0
2:	from all lookup main suppress_ifgroup 5
3:	from all lookup main suppress_prefixlength 0 suppress_ifgroup default
4:	from all lookup main suppress_prefixlength 8
32766:	from all lookup main
32767:	from all lookup default
$ ip -6 rule
0:	from all lookup local
5:	from all lookup 100 suppress_prefixlength 164
32766:	from all lookup main
$ ip -j rule show pref 3
[{"priority":3,"src":"all","table":"main","suppress_prefixlen":0,"suppress_ifgroup":"default"}]
