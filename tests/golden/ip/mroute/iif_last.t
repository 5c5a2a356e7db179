# The interface is looked for when all words are read.
$ ip mroute show iif nosuch help
! Usage: …
? 255
$ ip mroute show iif nosuch foo
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip mroute show iif nosuch table foo
! Error: argument "foo" is wrong: table id value is invalid
! ␤
? 255
$ ip mroute show iif nosuch iif lo
