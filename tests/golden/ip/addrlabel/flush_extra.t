# flush takes no words.
$ ip addrlabel flush foo
$ ip addrlabel flush dev lo
$ ip addrlabel flush prefix fd00::/8
