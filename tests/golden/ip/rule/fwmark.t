# A mask of all ones is not shown.
$ ip rule add fwmark 1 table 100 pref 1
$ ip rule add fwmark 0x10/0xff table 100 pref 2
$ ip rule add fwmark 0x10/0xffffffff table 100 pref 3
$ ip rule add fwmark 0/0xff table 100 pref 4
$ ip rule add fwmark 010 table 100 pref 5
$ ip rule
0:	from all lookup local
1:	from all fwmark 0x1 lookup 100
2:	from all fwmark 0x10/0xff lookup 100
3:	from all fwmark 0x10 lookup 100
4:	from all fwmark 0/0xff lookup 100
5:	from all fwmark 0x8 lookup 100
32766:	from all lookup main
32767:	from all lookup default
$ ip -j rule
[{"priority":0,"src":"all","table":"local"},{"priority":1,"src":"all","fwmark":"0x1","table":"100"},{"priority":2,"src":"all","fwmark":"0x10","fwmask":"0xff","table":"100"},{"priority":3,"src":"all","fwmark":"0x10","table":"100"},{"priority":4,"src":"all","fwmark":"0","fwmask":"0xff","table":"100"},{"priority":5,"src":"all","fwmark":"0x8","table":"100"},{"priority":32766,"src":"all","table":"main"},{"priority":32767,"src":"all","table":"default"}]
