# The usage, and words that are none.
$ ip link help geneve
Usage: …
$ ip link add g0 type geneve help
! Usage: …
? 1
$ ip link add g0 type geneve hel
! Usage: …
? 1
$ ip link add g0 type geneve h
! Command line is not complete. Try option "help"
? 255
$ ip link add g0 type geneve what
! geneve: unknown command "what"?
! Usage: …
? 1
$ ip link add g0 type geneve id 5 remote 10.0.0.9 what 1
! geneve: unknown command "what"?
! Usage: …
? 1
$ ip link set lo type geneve what
! geneve: unknown command "what"?
! Usage: …
? 1
$ ip link add g0 type geneve -1
! geneve: unknown command "-1"?
! Usage: …
? 1
$ ip link add g0 type geneve ''
! geneve: unknown command ""?
! Usage: …
? 1
