# A length that a signed number holds.
$ ip rule add suppress_prefixlength 2147483647 table 5 pref 7
$ ip rule add sup_pl 2147483648 table 5 pref 8
! Error: argument "2147483648" is wrong: suppress_prefixlength value is invalid
! ␤
? 255
$ ip rule add sup_pl 4294967295 table 5 pref 8
! Error: argument "4294967295" is wrong: suppress_prefixlength value is invalid
! ␤
? 255
$ ip rule add sup_pl -1 table 5 pref 8
! Error: argument "-1" is wrong: suppress_prefixlength value is invalid
! ␤
? 255
$ ip rule
0:	from all lookup local
7:	from all lookup 5 suppress_prefixlength 2147483647
32766:	from all lookup main
32767:	from all lookup default
