# Words are exact.
$ ip stats set dev lo foo on
! What is "foo"?
! Usage: …
? 22
$ ip stats set dev lo l3_stats on foo
! What is "foo"?
! Usage: …
? 22
$ ip stats set dev lo dev lo
! Error: either "dev" is duplicate, or "lo" is garbage.
? 255
$ ip stats set foo
! What is "foo"?
! Usage: …
? 22
