# Tables by name, small and large numbers.
$ ip rule add table 70000 pref 1
$ ip rule add lookup 256 pref 2
$ ip rule add ta 255 pref 3
$ ip rule add table 0 pref 4
$ ip rule add t 100 pref 5
$ ip rule add table x
! Error: argument "x" is wrong: invalid table ID
! ␤
? 255
$ ip rule add lookup x
! Error: argument "x" is wrong: invalid table ID
! ␤
? 255
$ ip rule add table 4294967296
! Error: argument "4294967296" is wrong: invalid table ID
! ␤
? 255
$ ip rule add table
! Command line is not complete. Try option "help"
? 255
$ ip rule
0:	from all lookup local
1:	from all lookup 70000
2:	from all lookup 256
3:	from all lookup local
4:	from all lookup 1
5:	from all tun_id 100 lookup main
32766:	from all lookup main
32767:	from all lookup default
