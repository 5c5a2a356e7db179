# Commands that are none.
$ ip ntable foo
! Command "foo" is unknown, try "ip ntable help".
? 255
$ ip ntable add
! Command "add" is unknown, try "ip ntable help".
? 255
$ ip ntable cha
! Error: argument "NAME" is required
? 255
$ ip ntable chang
! Error: argument "NAME" is required
? 255
$ ip ntable help
! Usage: …
? 255
