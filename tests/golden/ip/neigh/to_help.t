# help is passed over where an address may stand.
$ ip neigh add to help
! Command line is not complete. Try option "help"
? 255
$ ip neigh add to help 10.0.0.1
! Device and destination are required arguments.
? 255
$ ip neigh del to h
! Command line is not complete. Try option "help"
? 255
$ ip neigh replace help 10.0.0.1
! Device and destination are required arguments.
? 255
$ ip neigh get to help
! Usage: …
? 255
