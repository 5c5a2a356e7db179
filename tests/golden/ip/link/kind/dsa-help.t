# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help dsa
Usage: …
$ ip link add l0 type dsa help
! Usage: …
? 1
$ ip link add l0 type dsa hel
! dsa: unknown command "hel"?
! Usage: …
? 1
$ ip link add l0 type dsa h
! dsa: unknown command "h"?
! Usage: …
? 1
$ ip link add l0 type dsa what
! dsa: unknown command "what"?
! Usage: …
? 1
$ ip link add l0 type dsa  what 1
! dsa: unknown command "what"?
! Usage: …
? 1
$ ip link set lo type dsa what
! dsa: unknown command "what"?
! Usage: …
? 1
$ ip link add l0 type dsa -1
! dsa: unknown command "-1"?
! Usage: …
? 1
$ ip link add l0 type dsa ''
! dsa: unknown command ""?
! Usage: …
? 1
