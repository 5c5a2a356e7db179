#! needs vm
# A word that is none brings the usage; a list has none at all.
$ ip ila add foo
! Usage: …
? 255
$ ip ila add loc_match 1:2:3:4 loc 5:6:7:8 help
! Usage: …
? 255
$ ip ila add loc foo bar
! Bad locator: foo
$ ip ila add ''
! Usage: …
? 255
$ ip ila del loc_match 1:2:3:4 foo
! Usage: …
? 255
$ ip ila list foo
! "ip ila show" does not take any arguments.
? 1
$ ip ila show ''
! "ip ila show" does not take any arguments.
? 1
$ ip ila flush
! Command "flush" is unknown, try "ip ila help".
? 255
$ ip ila ''
! Command "" is unknown, try "ip ila help".
? 255
$ ip ilaa
! Object "ilaa" is unknown, try "ip help".
? 1
