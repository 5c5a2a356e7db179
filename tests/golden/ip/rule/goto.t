# Jumps go forward only; a missing target is said.
$ ip rule add goto 32766 from 10.5.5.5 pref 1
$ ip rule add goto 40000 from 10.5.5.5 pref 2
$ ip rule add goto 5
$ ip rule add goto 5 pref 10
$ ip rule add goto x
$ ip rule add goto
$ ip rule
$ ip -j rule show pref 2
