# Only flush looks at the protocol.
$ ip rule add from 10.0.0.0/8 table 100 pref 1 protocol static
$ ip rule add from 10.0.0.0/8 table 101 pref 2
$ ip rule show protocol static
0:	from all lookup local
1:	from 10.0.0.0/8 lookup 100 proto static
2:	from 10.0.0.0/8 lookup 101
32766:	from all lookup main
32767:	from all lookup default
$ ip rule flush protocol static
$ ip rule
0:	from all lookup local
2:	from 10.0.0.0/8 lookup 101
32766:	from all lookup main
32767:	from all lookup default
$ ip rule flush table 101
$ ip rule
0:	from all lookup local
32766:	from all lookup main
32767:	from all lookup default
