# Any route type begins an action, and n is nop.
$ ip rule add from 1.2.3.4 n pref 1
$ ip rule add from 1.2.3.4 blackh pref 2
$ ip rule add from 1.2.3.4 b pref 3
$ ip rule add x pref 4
$ ip rule add foo bar
! Error: argument "foo" is wrong: Failed to parse rule type
? 255
$ ip rule add x.y
! Error: argument "x.y" is wrong: Failed to parse rule type
? 255
$ ip rule del all
! Error: argument "all" is wrong: Failed to parse rule type
? 255
$ ip rule
0:	from all lookup local
1:	from 1.2.3.4 nop
2:	from 1.2.3.4 blackhole
3:	from 1.2.3.4 nop
4:	from all xresolve
32766:	from all lookup main
32767:	from all lookup default
