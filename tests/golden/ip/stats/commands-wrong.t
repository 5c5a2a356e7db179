# Commands are exact.
$ ip stats foo
! Command "foo" is unknown, try "ip stats help".
? 1
$ ip stats sh
! Command "sh" is unknown, try "ip stats help".
? 1
$ ip stats s
! Command "s" is unknown, try "ip stats help".
? 1
$ ip stats list
! Command "list" is unknown, try "ip stats help".
? 1
$ ip st sho
! Command "sho" is unknown, try "ip stats help".
? 1
