# help is spelled out here.
$ ip stats h
! Command "h" is unknown, try "ip stats help".
? 1
$ ip stats hel
! Command "hel" is unknown, try "ip stats help".
? 1
$ ip stats help
! Usage: …
$ ip stats show help
! Usage: …
$ ip stats show hel
! What is "hel"?
! Usage: …
? 22
$ ip stats set help
! Usage: …
$ ip stats ''
! Command "" is unknown, try "ip stats help".
? 1
