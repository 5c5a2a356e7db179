# The transport protocol by name or number.
$ ip rule add ipproto tcp table 100 pref 1
$ ip rule add ipproto 17 table 100 pref 2
$ ip rule add ipproto 200 table 100 pref 3
$ ip rule add ipproto ipv6-icmp table 100 pref 4
$ ip rule add ipproto 0 table 100 pref 5
$ ip rule
0:	from all lookup local
1:	from all ipproto tcp lookup 100
2:	from all ipproto udp lookup 100
3:	from all ipproto ipproto-200 lookup 100
4:	from all ipproto ipv6-icmp lookup 100
5:	from all lookup 100
32766:	from all lookup main
32767:	from all lookup default
$ ip -N rule
0:	from all lookup 255
1:	from all ipproto ipproto-6 lookup 100
2:	from all ipproto ipproto-17 lookup 100
3:	from all ipproto ipproto-200 lookup 100
4:	from all ipproto ipproto-58 lookup 100
5:	from all lookup 100
32766:	from all lookup 254
32767:	from all lookup 253
$ ip -j rule show ipproto udp
[{"priority":2,"src":"all","ipproto":"udp","table":"100"}]
