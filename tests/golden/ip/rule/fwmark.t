# A mask of all ones is not shown.
$ ip rule add fwmark 1 table 100 pref 1
$ ip rule add fwmark 0x10/0xff table 100 pref 2
$ ip rule add fwmark 0x10/0xffffffff table 100 pref 3
$ ip rule add fwmark 0/0xff table 100 pref 4
$ ip rule add fwmark 010 table 100 pref 5
$ ip rule
$ ip -j rule
