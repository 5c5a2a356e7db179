# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help amt
Usage: …
$ ip link add a0 type amt help
! Usage: …
? 1
$ ip link add a0 type amt hel
! amt: unknown command "hel"?
! Usage: …
? 1
$ ip link add a0 type amt h
! amt: unknown command "h"?
! Usage: …
? 1
$ ip link add a0 type amt what
! amt: unknown command "what"?
! Usage: …
? 1
$ ip link add a0 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0 what 1
! amt: unknown command "what"?
! Usage: …
? 1
$ ip link set lo type amt what
! amt: unknown command "what"?
! Usage: …
? 1
$ ip link add a0 type amt -1
! amt: unknown command "-1"?
! Usage: …
? 1
$ ip link add a0 type amt ''
! amt: unknown command ""?
! Usage: …
? 1
