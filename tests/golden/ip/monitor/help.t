# Usage goes to stderr, 255.
$ ip monitor help
! Usage: …
? 255
$ ip monitor h
! Usage: …
? 255
$ ip monitor link help
! Usage: …
? 255
