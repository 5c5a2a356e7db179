# Usage goes to stderr, 255.
$ ip addrlabel help
! Usage: …
? 255
$ ip addrlabel h
! Usage: …
? 255
$ ip addrlabel help x
! Usage: …
? 255
