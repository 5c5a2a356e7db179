# Groups that are none.
$ ip stats show dev lo group foo
$ ip stats show dev lo group
$ ip stats show group l
$ ip stats show dev lo group link group foo
