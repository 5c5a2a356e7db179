# The destination.
$ ip rule add to 10.1.2.3 table main pref 600
$ ip rule add from 10.0.0.0/8 to 10.1.0.0/16 table main pref 601
$ ip rule
0:	from all lookup local
600:	from all to 10.1.2.3 lookup main
601:	from 10.0.0.0/8 to 10.1.0.0/16 lookup main
32766:	from all lookup main
32767:	from all lookup default
$ ip -j rule show pref 601
[{"priority":601,"src":"10.0.0.0","srclen":8,"dst":"10.1.0.0","dstlen":16,"table":"main"}]
