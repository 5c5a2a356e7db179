#! needs vm
# A word that is none brings the usage; a list has none at all.
$ ip fou add foo
! fou: unknown command "foo"?
! Usage: …
? 255
$ ip fou add port 5555 gue help
! fou: unknown command "help"?
! Usage: …
? 255
$ ip fou add port 5555 gue ''
! fou: unknown command ""?
! Usage: …
? 255
$ ip fou add port 5555 gue -4
! fou: unknown command "-4"?
! Usage: …
? 255
$ ip fou del port 5555 foo
! fou: unknown command "foo"?
! Usage: …
? 255
$ ip fou show port 5555
! "ip fou show" does not take any arguments.
? 1
$ ip fou show ''
! "ip fou show" does not take any arguments.
? 1
$ ip fou flush
! Command "flush" is unknown, try "ip fou help".
? 255
