$ ip -help
! Usage: …
? 255
$ ip -he
! Usage: …
? 255
$ ip --help
! Usage: …
? 255
$ ip -h
! Usage: …
? 255
$ ip -helpx
! Option "-helpx" is unknown, try "ip -help".
? 255
