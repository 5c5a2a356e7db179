# The tunnel's key has 64 bits.
$ ip rule add tun_id 5 table 100 pref 1
$ ip rule add tun_id 0xffffffffffffffff table 100 pref 2
$ ip rule add tun_id -1 table 100 pref 3
$ ip rule add tun_id x
! Error: argument "x" is wrong: "tun_id" value is invalid
! ␤
? 255
$ ip rule add tun_id
! Command line is not complete. Try option "help"
? 255
$ ip rule
0:	from all lookup local
1:	from all tun_id 5 lookup 100
2:	from all tun_id 18446744073709551615 lookup 100
3:	from all tun_id 18446744073709551615 lookup 100
32766:	from all lookup main
32767:	from all lookup default
$ ip -j rule
[{"priority":0,"src":"all","table":"local"},{"priority":1,"src":"all","tun_id":5,"table":"100"},{"priority":2,"src":"all","tun_id":18446744073709551615,"table":"100"},{"priority":3,"src":"all","tun_id":18446744073709551615,"table":"100"},{"priority":32766,"src":"all","table":"main"},{"priority":32767,"src":"all","table":"default"}]
