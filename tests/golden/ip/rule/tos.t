# Type of service by number or name.
$ ip rule add tos 0x10 table 100 pref 1
$ ip rule add dsfield 8 table 100 pref 2
$ ip rule add ds 0x20 table 100 pref 3
$ ip rule add tos AF11 table 100 pref 4
$ ip rule
$ ip -N rule
$ ip -j rule show pref 1
