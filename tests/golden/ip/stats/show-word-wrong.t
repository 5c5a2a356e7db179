# Words are exact.
$ ip stats show foo
! What is "foo"?
! Usage: …
? 22
$ ip stats show lo
! What is "lo"?
! Usage: …
? 22
$ ip stats show de lo
! What is "de"?
! Usage: …
? 22
$ ip stats show dev lo gr link
! What is "gr"?
! Usage: …
? 22
