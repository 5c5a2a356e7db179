# Each selector is a filter too.
$ ip rule add fwmark 0x10/0xff table 100 pref 3
$ ip rule add fwmark 0x10 iif lo table 100 pref 4
$ ip rule add oif x1 tos 0x10 table 100 pref 5
$ ip rule add ipproto tcp sport 5 dport 6-7 table 102 pref 6
$ ip rule add tun_id 9 table 102 pref 7
$ ip rule show fwmark 0x10
3:	from all fwmark 0x10/0xff lookup 100
4:	from all fwmark 0x10 iif lo lookup 100
$ ip rule show fwmark 0x10/0xff
3:	from all fwmark 0x10/0xff lookup 100
$ ip rule show iif lo
4:	from all fwmark 0x10 iif lo lookup 100
$ ip rule show dev lo
4:	from all fwmark 0x10 iif lo lookup 100
$ ip rule show oif x1
5:	from all tos 0x10 oif x1 [detached] lookup 100
$ ip rule show tos 0x10
5:	from all tos 0x10 oif x1 [detached] lookup 100
$ ip rule show dsfield 0x10
5:	from all tos 0x10 oif x1 [detached] lookup 100
$ ip rule show sport 5
6:	from all ipproto tcp sport 5 dport 6-7 lookup 102
$ ip rule show dport 6-7
6:	from all ipproto tcp sport 5 dport 6-7 lookup 102
$ ip rule show dport 6
$ ip rule show tun_id 9
7:	from all tun_id 9 lookup 102
$ ip rule show ipproto tcp table 102
6:	from all ipproto tcp sport 5 dport 6-7 lookup 102
