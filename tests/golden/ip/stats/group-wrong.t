# Groups that are none.
$ ip stats show dev lo group foo
! Error: no group named foo found inside top-level
? 22
$ ip stats show dev lo group
! Command line is not complete. Try option "help"
? 255
$ ip stats show group l
! Error: no group named l found inside top-level
? 22
$ ip stats show dev lo group link group foo
! Error: no group named foo found inside top-level
? 22
