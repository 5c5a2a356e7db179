# The usage, and words that are none.
$ ip link help gtp
Usage: …
$ ip link add g0 type gtp help
! Usage: …
? 1
$ ip link add g0 type gtp hel
! gtp: role of the gtp device was not specified
? 1
$ ip link add g0 type gtp h
! gtp: role of the gtp device was not specified
? 1
$ ip link add g0 type gtp what
! gtp: role of the gtp device was not specified
? 1
$ ip link add g0 type gtp role sgsn what 1
$ ip link set lo type gtp what
! gtp: role of the gtp device was not specified
? 1
$ ip link add g0 type gtp -1
! gtp: role of the gtp device was not specified
? 1
$ ip link add g0 type gtp ''
! gtp: role of the gtp device was not specified
? 1
