#! needs vm
# Commands and their abbreviations.
$ ip macsec
! Usage: …
? 255
$ ip mac help
! Usage: …
? 255
$ ip macsec x
! Command "x" is unknown, try "ip macsec help".
? 255
$ ip macsec ""
! Command "" is unknown, try "ip macsec help".
? 255
$ ip macsec adx
! Command "adx" is unknown, try "ip macsec help".
? 255
$ ip macsec se
! Usage: …
? 255
$ ip macsecx
! Object "macsecx" is unknown, try "ip help".
? 1
