# DSCP by number or by the name of the dsfield's upper bits.
$ ip rule add dscp 10 table 100 pref 1
$ ip rule add dscp AF11 table 101 pref 2
$ ip rule add dscp 0 table 100 pref 3
$ ip rule add dscp 0x3f table 100 pref 4
$ ip rule
0:	from all lookup local
1:	from all lookup 100 dscp AF11
2:	from all lookup 101 dscp AF11
3:	from all lookup 100 dscp default
4:	from all lookup 100 dscp 63
32766:	from all lookup main
32767:	from all lookup default
$ ip -N rule
0:	from all lookup 255
1:	from all lookup 100 dscp 10
2:	from all lookup 101 dscp 10
3:	from all lookup 100 dscp 0
4:	from all lookup 100 dscp 63
32766:	from all lookup 254
32767:	from all lookup 253
$ ip -j rule show dscp 10
[{"priority":1,"src":"all","table":"100","dscp":"AF11"},{"priority":2,"src":"all","table":"101","dscp":"AF11"}]
