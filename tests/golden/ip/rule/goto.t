# Jumps go forward only; a missing target is said.
$ ip rule add goto 32766 from 10.5.5.5 pref 1
$ ip rule add goto 40000 from 10.5.5.5 pref 2
$ ip rule add goto 5
$ ip rule add goto 5 pref 10
! Error: Backward goto not supported.
? 2
$ ip rule add goto x
! Error: argument "x" is wrong: invalid target
! ␤
? 255
$ ip rule add goto
! Command line is not complete. Try option "help"
? 255
$ ip rule
0:	from all lookup local
0:	from all goto 5 [unresolved]
1:	from 10.5.5.5 goto 32766
2:	from 10.5.5.5 goto 40000 [unresolved]
32766:	from all lookup main
32767:	from all lookup default
$ ip -j rule show pref 2
[{"priority":2,"src":"10.5.5.5","goto":40000,"unresolved":null}]
