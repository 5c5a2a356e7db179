# list takes no words.
$ ip addrlabel list foo
$ ip addrlabel show dev lo
$ ip addrlabel list prefix fd00::/8
$ ip addrlabel lst help
