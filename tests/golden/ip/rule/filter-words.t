# Each selector is a filter too.
$ ip rule add fwmark 0x10/0xff table 100 pref 3
$ ip rule add fwmark 0x10 iif lo table 100 pref 4
$ ip rule add oif x1 tos 0x10 table 100 pref 5
$ ip rule add ipproto tcp sport 5 dport 6-7 table 102 pref 6
$ ip rule add tun_id 9 table 102 pref 7
$ ip rule show fwmark 0x10
$ ip rule show fwmark 0x10/0xff
$ ip rule show iif lo
$ ip rule show dev lo
$ ip rule show oif x1
$ ip rule show tos 0x10
$ ip rule show dsfield 0x10
$ ip rule show sport 5
$ ip rule show dport 6-7
$ ip rule show dport 6
$ ip rule show tun_id 9
$ ip rule show ipproto tcp table 102
