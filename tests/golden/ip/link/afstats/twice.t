# Only one interface can be named.
$ ip link afstats dev lo dev lo
! Error: either "dev" is duplicate, or "lo" is garbage.
? 255
$ ip link afstats dev lo dev nosuch
! Error: either "dev" is duplicate, or "nosuch" is garbage.
? 255
$ ip link afstats dev nosuch dev lo
! Error: either "dev" is duplicate, or "lo" is garbage.
? 255
$ ip link afstats dev lo help
! Usage: …
? 255
$ ip link afstats dev lo bogus
! Command "bogus" is unknown, try "ip link help".
? 255
