$ ip mroute add
! Command "add" is unknown, try "ip mroute help".
? 255
$ ip mroute show iif nosuch
! Cannot find device "nosuch"
? 1
$ ip mroute show iif
! Command line is not complete. Try option "help"
? 255
$ ip mroute show table foo
! Error: argument "foo" is wrong: table id value is invalid
! ␤
? 255
$ ip mroute show table
! Command line is not complete. Try option "help"
? 255
$ ip mroute show from
! Command line is not complete. Try option "help"
? 255
$ ip mroute show from foo
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip mroute show foo
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip mroute show to
! Command line is not complete. Try option "help"
? 255
$ ip mroute help
! Usage: …
? 255
$ ip mroute blah
! Command "blah" is unknown, try "ip mroute help".
? 255
