# list takes no words.
$ ip addrlabel list foo
! "ip addrlabel show" does not take any arguments.
? 1
$ ip addrlabel show dev lo
! "ip addrlabel show" does not take any arguments.
? 1
$ ip addrlabel list prefix fd00::/8
! "ip addrlabel show" does not take any arguments.
? 1
$ ip addrlabel lst help
! "ip addrlabel show" does not take any arguments.
? 1
