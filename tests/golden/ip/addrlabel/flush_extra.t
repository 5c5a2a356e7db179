# flush takes no words.
$ ip addrlabel flush foo
! "ip addrlabel flush" does not allow extra arguments
? 1
$ ip addrlabel flush dev lo
! "ip addrlabel flush" does not allow extra arguments
? 1
$ ip addrlabel flush prefix fd00::/8
! "ip addrlabel flush" does not allow extra arguments
? 1
