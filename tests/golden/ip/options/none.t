$ ip
! Usage: …
? 255
$ ip help
! Usage: …
? 255
$ ip h
! Usage: …
? 255
$ ip hel
! Usage: …
? 255
$ ip help link
! Usage: …
? 255
$ ip helpx
! Object "helpx" is unknown, try "ip help".
? 1
