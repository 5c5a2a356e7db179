# Where help is a word and where it is none.
$ ip mroute h
! Usage: …
? 255
$ ip mroute show h
! Usage: …
? 255
$ ip mroute show help
! Usage: …
? 255
$ ip mroute show to help
! Usage: …
? 255
$ ip mroute show from help
! Error: any valid prefix is expected rather than "help".
? 1
$ ip mroute show table help
! Usage: …
? 255
$ ip mroute show table h
! Error: argument "h" is wrong: table id value is invalid
! ␤
? 255
$ ip mroute show iif help
! Cannot find device "help"
? 1
