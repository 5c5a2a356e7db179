# Commands and their abbreviations.
$ ip l2tp
! Usage: …
? 255
$ ip l2 help
! Usage: …
? 255
$ ip l2tp h x
! Usage: …
? 255
$ ip l2tpx
! Object "l2tpx" is unknown, try "ip help".
? 1
