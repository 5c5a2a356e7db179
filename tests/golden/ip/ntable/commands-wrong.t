# Commands that are none.
$ ip ntable foo
$ ip ntable add
$ ip ntable cha
$ ip ntable chang
$ ip ntable help
