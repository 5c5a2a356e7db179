# One port, a range, a mask.
$ ip rule add sport 53 table 100 pref 1
$ ip rule add sport 100-200 dport 300-400 table 100 pref 2
$ ip rule add sport 0x10/0xff table 100 pref 3
$ ip rule add dport 80/0xffff table 100 pref 4
$ ip rule
$ ip -j rule
