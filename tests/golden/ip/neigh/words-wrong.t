# Words that are none, and help.
$ ip neigh add help
! Command line is not complete. Try option "help"
? 255
$ ip neigh add 10.0.0.28 help
! Command line is not complete. Try option "help"
? 255
$ ip neigh add 10.0.0.28 help x
! Error: either "to" is duplicate, or "x" is garbage.
? 255
$ ip neigh help
! Usage: …
? 255
$ ip neigh add 10.0.0.31 rout dev lo
! Error: either "to" is duplicate, or "rout" is garbage.
? 255
