$ ip -family
! Error: argument "family type" is required
? 255
$ ip -family foo link
! Error: argument "foo" is wrong: invalid protocol family
? 255
$ ip -f inet4 link
! Error: argument "inet4" is wrong: invalid protocol family
? 255
$ ip -f INET link
! Error: argument "INET" is wrong: invalid protocol family
? 255
$ ip -f "" link
! Error: argument "" is wrong: invalid protocol family
? 255
$ ip -family help
! Usage: …
? 255
$ ip -f help link
! Usage: …
? 255
$ ip -f hel link
! Error: argument "hel" is wrong: invalid protocol family
? 255
$ ip -familyx inet link
! Option "-familyx" is unknown, try "ip -help".
? 255
